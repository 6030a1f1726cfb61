package dev.whichrole.playground.control;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.MovedClock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Moving Slack's clock against the bot's: what is sent is signed and dated at another time. */
public final class SlackClock implements ControlPart {
    private static final long MOST_SECONDS = Duration.ofDays(366).toSeconds();

    private final MovedClock clock;

    public SlackClock(MovedClock clock) {
        this.clock = clock;
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of("POST clock", this::move);
    }

    private ObjectNode move(ControlRequest request) {
        long ahead = request.number("ahead_seconds", 0);
        if (Math.abs(ahead) > MOST_SECONDS) {
            throw ControlError.bad("bad_clock", "The clock moves by a year at most, not by " + ahead + " seconds.");
        }
        clock.move(Duration.ofSeconds(ahead));
        return Json.object().put("ahead_seconds", ahead);
    }
}
