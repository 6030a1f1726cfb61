package dev.whichrole.playground.app;

import dev.whichrole.playground.json.Json;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Slack's way of saying no: a short code, sometimes with messages. Caught where the answer is written. */
public final class SlackError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient ObjectNode extra;

    public SlackError(String code) {
        this(code, Json.object());
    }

    public SlackError(String code, ObjectNode extra) {
        super(code, null, false, false);
        this.code = code;
        this.extra = extra;
    }

    public static SlackError withMessages(String code, List<String> messages) {
        ObjectNode extra = Json.object();
        extra.putObject("response_metadata").set("messages", Json.strings(messages));
        return new SlackError(code, extra);
    }

    public static SlackError missingScope(String needed, Set<String> granted) {
        return new SlackError(
                "missing_scope", Json.object().put("needed", needed).put("provided", String.join(",", granted)));
    }

    public String code() {
        return code;
    }

    public ObjectNode answer() {
        ObjectNode answer = Json.object().put("ok", false).put("error", code);
        answer.setAll(extra);
        return answer;
    }
}
