package dev.whichrole.testing;

import dev.whichrole.people.Person;
import dev.whichrole.welcome.GreetingSender;
import dev.whichrole.welcome.GreetingSender.Result;
import dev.whichrole.welcome.WrittenGreeting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A courier that remembers what it posted, in order, and fails as it was told to. */
public final class FakeGreetingSender implements GreetingSender {
    private final List<Person> posted = new ArrayList<>();
    private final Deque<Result> failures = new ArrayDeque<>();
    private int asked;
    private boolean mute;

    /** The next delivery ends so, and posts nothing. */
    public void failing(Result... next) {
        failures.addAll(List.of(next));
    }

    /** From now on it does not say what was sent. */
    public void mute() {
        mute = true;
    }

    /** As if an attempt had got through without anybody hearing of it. */
    public void postedUnheard(Person person) {
        posted.add(person);
    }

    public int asked() {
        return asked;
    }

    /** Everybody who got a message, in order, once for each. */
    public synchronized List<Person> posted() {
        return List.copyOf(posted);
    }

    @Override
    public synchronized Result deliver(WrittenGreeting letter) {
        if (!failures.isEmpty()) {
            return failures.remove();
        }
        posted.add(letter.greeting().person());
        return new Result.Sent();
    }

    @Override
    public synchronized Trace alreadySent(WrittenGreeting letter) {
        asked++;
        return mute ? Trace.UNKNOWN : posted.contains(letter.greeting().person()) ? Trace.SENT : Trace.NOT_SENT;
    }
}
