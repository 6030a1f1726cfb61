package dev.whichrole.slack;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.response.Response;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import java.util.Objects;

/**
 * Listens to the shortcut <em>Which role is this?</em> on any message: tells the person who ran it, and nobody else. The
 * message comes with the request, so this works in channels the bot is not in, and nothing is read from them.
 */
final class MessageShortcut {
    /** Its name in the app manifest. */
    static final String ID = "triage.message";

    private final Conversation conversation;
    private final Delivery delivery;
    private final Names names;

    MessageShortcut(Conversation conversation, Delivery delivery, Names names) {
        this.conversation = conversation;
        this.delivery = delivery;
        this.names = names;
    }

    Response run(MessageShortcutRequest request) {
        MessageShortcutPayload payload = request.getPayload();
        var user = payload.getUser();
        var person = new Person(new TeamId(payload.getTeam().getId()), new UserId(user.getId()));
        names.saw(person, Objects.requireNonNullElse(user.getName(), ""));
        var asker = new Asker(person, Asker.Way.BY_BUTTON, payload.getActionTs());
        var where = where(payload);
        var said = conversation.sort(SlackText.plain(payload.getMessage().getText()), asker);
        return delivery.later(
                () -> delivery.privately(payload.getResponseUrl(), where, delivery.showPrivately(said, where)));
    }

    /** Beside the message: in its thread if it is a reply; a message that opens a thread stands in the channel. */
    private static Destination where(MessageShortcutPayload payload) {
        var message = payload.getMessage();
        boolean reply = message.getThreadTs() != null && !message.getThreadTs().equals(message.getTs());
        return new Destination(payload.getChannel().getId(), reply ? message.getThreadTs() : null);
    }
}
