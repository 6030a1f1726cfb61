package dev.whichrole.triage.feedback;

import dev.whichrole.people.ChannelId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an answer to a debate stands that was called unfair, and how many have said so, as it is kept in place of a text.
 *
 * @param ts Slack's name for the answer: when it was posted, in seconds with a fraction
 */
public record DebatePlace(ChannelId channel, String ts, int unfair) {
    private static final Pattern CODE =
            Pattern.compile("debate:([A-Za-z0-9_-]{1,40}):(\\d{1,12}\\.\\d{1,9}):(\\d{1,6})");

    String code() {
        return "debate:" + channel.value() + ":" + ts + ":" + unfair;
    }

    static Optional<DebatePlace> parse(String code) {
        var kept = CODE.matcher(code);
        return kept.matches()
                ? Optional.of(
                        new DebatePlace(new ChannelId(kept.group(1)), kept.group(2), Integer.parseInt(kept.group(3))))
                : Optional.empty();
    }

    /** When the answer was posted. */
    public Instant at() {
        return Instant.ofEpochSecond(new BigDecimal(ts).longValue());
    }
}
