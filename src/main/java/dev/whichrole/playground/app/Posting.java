package dev.whichrole.playground.app;

import dev.whichrole.playground.payload.EventsApi;
import dev.whichrole.playground.workspace.Change;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The app's hands: its messages appear, change and go, and whoever should hear of it does. */
public final class Posting {
    private final Workspace workspace;
    private final EventsApi events;
    private final Notifications notifications;
    private final Consumer<Message> touched;

    /** {@code touched} hears of every message that comes, changes or goes by the app's hand, on the thread that does it. */
    public Posting(Workspace workspace, EventsApi events, Notifications notifications, Consumer<Message> touched) {
        this.workspace = workspace;
        this.events = events;
        this.notifications = notifications;
        this.touched = touched;
    }

    public Message post(String channel, Message.Body body, @Nullable String threadTs, boolean broadcast) {
        Message message = workspace.post(new Message(
                channel,
                workspace.timestamps().next(),
                workspace.app().user(),
                Message.Kind.MESSAGE,
                body,
                threadTs,
                broadcast,
                null,
                null,
                Map.of()));
        notifications.note(message);
        touched.accept(message);
        events.posted(message);
        return message;
    }

    public Message whisper(String channel, Message.Body body, @Nullable String threadTs, String onlyFor) {
        Message message =
                workspace.whisper(channel, workspace.app().user(), Message.Kind.MESSAGE, body, threadTs, onlyFor);
        notifications.note(message);
        touched.accept(message);
        return message;
    }

    public Message change(Message old, Message.Body body) {
        Message changed = workspace
                .messages()
                .change(
                        old.channel(),
                        old.ts(),
                        message -> message.edited(body, workspace.timestamps().next()))
                .orElseThrow(() -> new SlackError("message_not_found"));
        notifications.note(changed);
        touched.accept(changed);
        workspace.changes().tell(Change.messages(changed));
        events.changed(old, changed);
        return changed;
    }

    public void delete(Message message) {
        if (workspace.messages().remove(message.channel(), message.ts())) {
            touched.accept(message);
            workspace.changes().tell(Change.messages(message));
            events.deleted(message);
        }
    }

    public boolean own(Message message) {
        return message.user().equals(workspace.app().user());
    }
}
