package dev.whichrole.slack.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which message of the bot answered which, and what that said, hashed: the newest thousand, in this process alone. */
final class RecentAnswers {
    private static final int MOST = 1_000;

    /** The answer to one message; it has no {@code ts} before Slack took it, nor if it was for one person's eyes. */
    private static final class Given {
        int words;
        boolean underWay = true;

        @Nullable
        String ts;

        List<Runnable> putOff = new ArrayList<>();
    }

    @SuppressWarnings("serial") // never serialised
    private final Map<String, Given> byMessage = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Given> eldest) {
            return size() > MOST;
        }
    };

    synchronized void begin(String message, String words) {
        Given given = new Given();
        given.words = words.hashCode();
        byMessage.put(message, given);
    }

    synchronized void given(String message, String ts) {
        byMessage.computeIfAbsent(message, key -> new Given()).ts = ts;
    }

    /** What was put off until now. */
    synchronized List<Runnable> end(String message) {
        Given given = byMessage.computeIfAbsent(message, key -> new Given());
        List<Runnable> due = given.putOff;
        given.underWay = false;
        given.putOff = new ArrayList<>();
        return due;
    }

    /** Puts this off until the answer is given, if it is on its way. */
    synchronized boolean putOff(String message, Runnable work) {
        Given given = byMessage.get(message);
        return given != null && given.underWay && given.putOff.add(work);
    }

    synchronized boolean isSame(String message, String words) {
        Given given = byMessage.get(message);
        return given != null && given.words == words.hashCode();
    }

    synchronized Optional<String> of(String message) {
        return Optional.ofNullable(byMessage.get(message)).map(given -> given.ts);
    }

    synchronized void changed(String message, String ts, String words) {
        begin(message, words);
        given(message, ts);
        var unused = end(message);
    }
}
