package dev.whichrole.welcome;

import dev.whichrole.people.Person;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A courier that remembers what it posted, in order, and fails as it was told to. */
public final class FakeCourier implements Courier {
    private final List<Person> posted = new ArrayList<>();
    private final Deque<Delivery> failures = new ArrayDeque<>();
    private int asked;
    private boolean mute;

    /** The next delivery ends so, and posts nothing. */
    void failing(Delivery... next) {
        failures.addAll(List.of(next));
    }

    /** From now on it does not say what was sent. */
    void mute() {
        mute = true;
    }

    /** As if an attempt had got through without anybody hearing of it. */
    void postedUnheard(Person person) {
        posted.add(person);
    }

    int asked() {
        return asked;
    }

    /** Everybody who got a message, in order, once for each. */
    public synchronized List<Person> posted() {
        return List.copyOf(posted);
    }

    @Override
    public synchronized Delivery deliver(Letter letter) {
        if (!failures.isEmpty()) {
            return failures.remove();
        }
        posted.add(letter.greeting().person());
        return new Delivery.Sent();
    }

    @Override
    public synchronized Trace alreadySent(Letter letter) {
        asked++;
        return mute ? Trace.UNKNOWN : posted.contains(letter.greeting().person()) ? Trace.SENT : Trace.NOT_SENT;
    }
}
