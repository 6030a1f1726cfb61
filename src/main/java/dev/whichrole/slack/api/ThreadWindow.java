package dev.whichrole.slack.api;

import com.slack.api.model.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** What is kept of a thread while it is read from its beginning: the parent, the newest messages, and a few others. */
final class ThreadWindow {
    private final int most;
    private final Predicate<Message> always;
    private final List<Message> first = new ArrayList<>();
    private final Deque<Message> newest = new ArrayDeque<>();
    private int read;

    /**
     * Holds nothing yet.
     *
     * @param most so many of the newest are kept besides the parent
     * @param always is kept wherever it stands
     */
    ThreadWindow(int most, Predicate<Message> always) {
        this.most = most;
        this.always = always;
    }

    void add(Message message) {
        read++;
        if (first.isEmpty()) {
            first.add(message);
            return;
        }
        newest.add(message);
        if (newest.size() > most) {
            Message passed = newest.remove();
            if (always.test(passed)) {
                first.add(passed);
            }
        }
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    /** How many there are in the thread: as Slack says with its parent, or as were seen. */
    int total() {
        int replies =
                first.isEmpty() ? 0 : Objects.requireNonNullElse(first.get(0).getReplyCount(), 0);
        return Math.max(read, replies + 1);
    }

    List<Message> messages() {
        var messages = new ArrayList<>(first);
        messages.addAll(newest);
        return messages;
    }
}
