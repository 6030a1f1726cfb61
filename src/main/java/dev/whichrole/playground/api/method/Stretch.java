package dev.whichrole.playground.api.method;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.whichrole.playground.api.Params;
import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.workspace.Message;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a conversation as it is asked for: after {@code oldest}, before {@code latest}, and a page of it that
 * begins at {@code from}. Pages go by ts, so that what is said in between does not shift them.
 */
record Stretch(
        Optional<BigDecimal> oldest,
        Optional<BigDecimal> latest,
        boolean inclusive,
        Optional<BigDecimal> from,
        int limit) {
    private static final String PREFIX = "next_ts:";

    /** Throws {@code invalid_ts_oldest}, {@code invalid_ts_latest}, {@code invalid_cursor} or {@code invalid_limit}. */
    static Stretch of(Params params) {
        return new Stretch(
                params.find("oldest").map(ts -> time(ts, "invalid_ts_oldest")),
                params.find("latest").map(ts -> time(ts, "invalid_ts_latest")),
                params.flag("inclusive"),
                params.find("cursor").map(Stretch::position),
                Page.limit(params, 100));
    }

    /** What of these messages is on this page; both lists are newest first. */
    Page<Message> of(List<Message> messages) {
        List<Message> left = messages.stream().filter(this::reaches).toList();
        boolean last = left.size() <= limit;
        return new Page<>(last ? left : left.subList(0, limit), last ? "" : cursor(left.get(limit)));
    }

    private boolean reaches(Message message) {
        BigDecimal ts = new BigDecimal(message.ts());
        int edge = inclusive ? 0 : 1;
        return oldest.filter(from -> ts.compareTo(from) < edge).isEmpty()
                && latest.filter(until -> until.compareTo(ts) < edge).isEmpty()
                && from.filter(first -> ts.compareTo(first) > 0).isEmpty();
    }

    private static String cursor(Message first) {
        return Base64.getEncoder().encodeToString((PREFIX + first.ts()).getBytes(UTF_8));
    }

    private static BigDecimal position(String cursor) {
        try {
            String decoded = new String(Base64.getDecoder().decode(cursor), UTF_8);
            return time(decoded.startsWith(PREFIX) ? decoded.substring(PREFIX.length()) : "", "invalid_cursor");
        } catch (IllegalArgumentException notOurs) {
            throw new SlackError("invalid_cursor");
        }
    }

    private static BigDecimal time(String ts, String error) {
        if (!ts.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            throw new SlackError(error);
        }
        return new BigDecimal(ts);
    }
}
