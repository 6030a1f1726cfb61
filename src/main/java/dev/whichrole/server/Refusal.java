package dev.whichrole.server;

import com.slack.api.bolt.response.Response;
import java.util.Map;

/** A request that is not answered, and the short JSON that says why. */
enum Refusal {
    UNSIGNED(401, "not signed by Slack within the last five minutes"),
    TOO_LARGE(413, "more than 1 MiB"),
    TOO_SLOW(408, "the body did not come within five seconds"),
    UNREADABLE(400, "not a request that Slack makes"),
    WRONG_METHOD(405, "use POST"),
    READ_ONLY(405, "use GET"),
    NOT_FOUND(404, "no such page"),
    CROWDED(503, "too much at once, try again"),
    BUSY(503, "too many pictures at once, try again"),
    BROKEN(500, "this one failed");

    private final int status;
    private final String error;

    Refusal(int status, String error) {
        this.status = status;
        this.error = error;
    }

    Response response() {
        return Response.json(status, Map.of("error", error));
    }
}
