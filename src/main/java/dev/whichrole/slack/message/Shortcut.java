package dev.whichrole.slack.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import dev.whichrole.people.Person;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.api.Destination;
import dev.whichrole.slack.message.text.MessageReader;
import dev.whichrole.slack.message.text.MessageWords;
import java.net.URLDecoder;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A shortcut that somebody ran, on a message or from anywhere in Slack.
 *
 * @param name what the person is called, blank if Slack did not say
 * @param moment Slack's {@code action_ts}: seconds with a fraction
 * @param where beside the message; without one, direct messages
 * @param message the words of the message it was run on
 * @param responseUrl answers the person beside the message; blank without one
 */
public record Shortcut(
        Person person,
        String name,
        String moment,
        Destination where,
        String responseUrl,
        Optional<MessageWords> message) {
    /** A shortcut from anywhere, which comes without a channel. */
    public static Shortcut of(GlobalShortcutPayload payload) {
        var user = payload.getUser();
        var person = new Person(InstalledTeam.of(payload), new UserId(user.getId()));
        String name = Objects.requireNonNullElse(user.getUsername(), "");
        return new Shortcut(person, name, payload.getActionTs(), Destination.directly(person), "", Optional.empty());
    }

    /** A shortcut on a message, which comes with it. */
    public static Shortcut of(MessageShortcutPayload payload, String body) {
        var user = payload.getUser();
        return new Shortcut(
                new Person(InstalledTeam.of(payload), new UserId(user.getId())),
                Objects.requireNonNullElse(user.getName(), ""),
                payload.getActionTs(),
                beside(payload),
                payload.getResponseUrl(),
                Optional.of(MessageReader.read(message(body))));
    }

    /**
     * The message whole, with what the SDK does not know of it: out of the form's field, or over a socket, the body
     * itself.
     */
    private static JsonElement message(String body) {
        String payload = body.startsWith("{") ? body : field(body, "payload=");
        return JsonParser.parseString(payload).getAsJsonObject().get("message");
    }

    private static String field(String form, String name) {
        return Stream.of(form.split("&", -1))
                .filter(field -> field.startsWith(name))
                .findFirst()
                .map(field -> URLDecoder.decode(field.substring(name.length()), UTF_8))
                .orElse("{}");
    }

    /** In the message's thread if it is a reply; a message that opens a thread stands in the channel. */
    private static Destination beside(MessageShortcutPayload payload) {
        var message = payload.getMessage();
        boolean reply = message.getThreadTs() != null && !message.getThreadTs().equals(message.getTs());
        return new Destination(payload.getChannel().getId(), reply ? message.getThreadTs() : null);
    }

    /** The lane of what is done about it. */
    public String lane() {
        return person.code() + "/" + where.channel();
    }

    /** Who asks by it, this way. */
    public Asker asker(Asker.Way way) {
        return new Asker(person, way, moment);
    }
}
