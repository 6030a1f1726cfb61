package dev.whichrole.slack.message;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.whichrole.people.Person;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.api.Destination;
import dev.whichrole.slack.message.text.MessageText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A slash command that somebody ran.
 *
 * @param name what the person is called, blank if Slack did not say
 * @param text what stands behind the command, as Slack sends it
 * @param said the same as the person sees it
 * @param where the channel; commands do not run in threads
 * @param triggerId what lets a modal be opened, for three seconds
 */
public record SlashCommand(
        Person person, String name, String text, String said, Destination where, String triggerId, String responseUrl) {
    /** A command taken out of its payload. */
    public static SlashCommand of(SlashCommandPayload payload) {
        String text = Objects.requireNonNullElse(payload.getText(), "");
        return new SlashCommand(
                new Person(InstalledTeam.of(payload), new UserId(payload.getUserId())),
                Objects.requireNonNullElse(payload.getUserName(), ""),
                text,
                MessageText.plain(text),
                new Destination(there("channel_id", payload.getChannelId()), null),
                there("trigger_id", payload.getTriggerId()),
                there("response_url", payload.getResponseUrl()));
    }

    private static String there(String field, @Nullable String value) {
        if (value == null) {
            throw new Unreadable("a command", field);
        }
        return value;
    }

    /** The people mentioned, in order. */
    public List<UserId> named() {
        return MessageText.mentioned(text);
    }

    /** The lane of what is done about it. */
    public String lane() {
        return person.code() + "/" + where.channel();
    }

    /** Who asks by it, and how. */
    public Asker asker() {
        return new Asker(person, where.direct() ? Asker.Way.DIRECTLY : Asker.Way.IN_CHANNEL, triggerId);
    }
}
