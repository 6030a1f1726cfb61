package dev.whichrole.playground.api.method;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.whichrole.playground.api.Params;
import dev.whichrole.playground.app.SlackError;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A piece of a long list and where the next one starts. */
record Page<T>(List<T> items, String nextCursor) {
    private static final int LIMIT_MAX = 999;
    private static final String PREFIX = "from:";

    static <T> Page<T> of(List<T> all, Params params, int defaultLimit) {
        int limit = limit(params, defaultLimit);
        int from = params.find("cursor").map(Page::position).orElse(0);
        if (from > all.size()) {
            throw new SlackError("invalid_cursor");
        }
        int to = Math.min(all.size(), from + limit);
        return new Page<>(all.subList(from, to), to == all.size() ? "" : cursor(to));
    }

    /** Throws {@code invalid_limit} below 1 and above 999. */
    static int limit(Params params, int defaultLimit) {
        long limit = params.number("limit", defaultLimit);
        if (limit < 1 || limit > LIMIT_MAX) {
            throw new SlackError("invalid_limit");
        }
        return (int) limit;
    }

    ObjectNode addTo(ObjectNode answer) {
        answer.putObject("response_metadata").put("next_cursor", nextCursor);
        return answer;
    }

    private static String cursor(int position) {
        return Base64.getEncoder().encodeToString((PREFIX + position).getBytes(UTF_8));
    }

    private static int position(String cursor) {
        try {
            String decoded = new String(Base64.getDecoder().decode(cursor), UTF_8);
            return Integer.parseInt(decoded.substring(PREFIX.length()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            throw new SlackError("invalid_cursor");
        }
    }
}
