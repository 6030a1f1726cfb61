package dev.whichrole.playground.control;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Change;
import dev.whichrole.playground.workspace.MovedClock;
import dev.whichrole.playground.workspace.Workspace;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Moving Slack's clock against the bot's: what is sent is signed and dated at another time. */
public final class SlackClock implements ControlPart {
    private static final long MOST_SECONDS = Duration.ofDays(366).toSeconds();

    private final Workspace workspace;
    private final MovedClock clock;

    public SlackClock(Workspace workspace, MovedClock clock) {
        this.workspace = workspace;
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
        if (request.flag("world")) {
            clock.moveWorld(Duration.ofSeconds(ahead));
        } else {
            clock.move(Duration.ofSeconds(ahead));
        }
        workspace.changes().tell(Change.workspace());
        return position();
    }

    ObjectNode position() {
        return Json.object().put("ahead_seconds", clock.ahead().toSeconds());
    }
}
