package dev.whichrole.playground.app;

import dev.whichrole.playground.workspace.Message;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Every message of the app that would have notified somebody, kept even when it was changed or deleted since. */
public final class Notifications {
    private final List<Message> messages = new CopyOnWriteArrayList<>();

    void note(Message message) {
        if (!message.body().notifies().isEmpty()) {
            messages.add(message);
        }
    }

    public List<Message> all() {
        return List.copyOf(messages);
    }

    public void clear() {
        messages.clear();
    }
}
