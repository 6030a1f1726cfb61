package dev.whichrole.slack.message;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.message.text.MessageReader;
import dev.whichrole.slack.message.text.MessageWords;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An event {@code message} or {@code app_mention} as Slack sent it, of whatever subtype. The SDK has a class for each
 * subtype it knows, and drops what it does not.
 */
@SuppressWarnings("serial") // never serialised; the SDK makes all events serialisable
public record SlackMessage(JsonObject json) implements RawEvent {
    /** Stands in the envelope of an event. */
    static final String SHARED = "is_ext_shared_channel";

    private static final String SLACKBOT = "USLACKBOT";

    /** Seconds with a fraction. */
    private static final Pattern TS = Pattern.compile("\\d{1,12}\\.\\d{1,9}");

    /** What a person writes comes as one of these, or without a subtype. */
    private static final Set<String> WRITTEN = Set.of("", "file_share", "thread_broadcast", "me_message");

    /** Slack's own sentences about somebody, where they come without their subtype. */
    private static final Pattern NOTICE = Pattern.compile(
            "<@([UW][A-Z0-9]+)(?:\\|[^>]*)?> (?:(?:set|cleared) the channel (?:topic|purpose|description)"
                    + "|(?:has )?(?:joined|left) (?:the|this) (?:channel|group)|(?:has )?renamed the channel"
                    + "|(?:un)?archived the channel|was added to)\\b.*",
            Pattern.DOTALL);

    @Override
    public String getType() {
        return text("type");
    }

    @Override
    public String getSubtype() {
        return text("subtype");
    }

    /** Whether a person wrote it: no app, not Slackbot, and it is not a notice of something done in the channel. */
    public boolean isWritten() {
        return WRITTEN.contains(getSubtype())
                && text("bot_id").isEmpty()
                && !user().isEmpty()
                && !user().equals(SLACKBOT)
                && !text("hidden").equals("true")
                && !isNotice();
    }

    private boolean isNotice() {
        var notice = NOTICE.matcher(text());
        return notice.matches() && user().equals(notice.group(1));
    }

    public String user() {
        return text("user");
    }

    public String channel() {
        return text("channel");
    }

    public String ts() {
        return text("ts");
    }

    /** How long after it was written its author last changed it; zero where nobody did, or Slack does not say. */
    public Duration editedAfter() {
        return TS.matcher(ts()).matches()
                ? edited().map(edited -> new BigDecimal(edited).subtract(new BigDecimal(ts())))
                        .map(seconds -> Duration.ofSeconds(seconds.longValue()))
                        .orElse(Duration.ZERO)
                : Duration.ZERO;
    }

    /** The thread it stands in, or null. */
    public @Nullable String threadTs() {
        return text("thread_ts").isEmpty() ? null : text("thread_ts");
    }

    /** The text alone, with what Slack puts in angle brackets. */
    public String text() {
        return text("text");
    }

    public boolean isDirect() {
        return text("channel_type").equals("im");
    }

    /** The words of it, whatever they came as. */
    public MessageWords words() {
        return MessageReader.read(json);
    }

    /** The same with people whom Slack names by their ids alone called like this, where that is known. */
    public SlackMessage named(Function<UserId, Optional<String>> names) {
        return new SlackMessage(MessageReader.named(json, names).getAsJsonObject());
    }

    /** Whether people of another company read it too: the channel is shared with them. */
    public boolean isShared() {
        return text(SHARED).equals("true");
    }

    /** When its author last changed it; nobody did if empty. That an address got its preview is no such change. */
    public Optional<String> edited() {
        return inside("edited")
                .map(edited -> edited.text("ts"))
                .filter(ts -> TS.matcher(ts).matches());
    }

    /** In a {@code message_changed}: the message as it is now, in the place where it stands. */
    public Optional<SlackMessage> now() {
        return inside("message").map(this::here);
    }

    /** In a {@code message_changed}: the message as it was. */
    public Optional<SlackMessage> before() {
        return inside("previous_message").map(this::here);
    }

    private SlackMessage here(SlackMessage message) {
        JsonObject placed = message.json.deepCopy();
        placed.addProperty("channel", channel());
        placed.addProperty("channel_type", text("channel_type"));
        return new SlackMessage(placed);
    }

    private Optional<SlackMessage> inside(String key) {
        return json.get(key) instanceof JsonObject object ? Optional.of(new SlackMessage(object)) : Optional.empty();
    }

    private String text(String key) {
        JsonElement value = json.get(key);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }
}
