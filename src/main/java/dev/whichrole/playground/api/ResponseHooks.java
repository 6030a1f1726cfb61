package dev.whichrole.playground.api;

import dev.whichrole.playground.app.Replies;
import dev.whichrole.playground.app.ResponseUrls;
import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.bot.Inspector;
import dev.whichrole.playground.bot.LogEntry;
import dev.whichrole.playground.http.Endpoint;
import dev.whichrole.playground.http.WebExchange;
import dev.whichrole.playground.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /hooks/...}: the other end of a response_url. */
public final class ResponseHooks implements Endpoint {
    private static final Set<String> GONE = Set.of("invalid_url", "used_url", "expired_url");

    private final ResponseUrls urls;
    private final Replies replies;
    private final Inspector inspector;

    public ResponseHooks(ResponseUrls urls, Replies replies, Inspector inspector) {
        this.urls = urls;
        this.replies = replies;
        this.inspector = inspector;
    }

    @Override
    public void handle(WebExchange exchange) throws IOException {
        long start = System.nanoTime();
        Optional<JsonNode> payload = Json.parse(exchange.body()).filter(JsonNode::isObject);
        LogEntry entry = inspector.open("h", "hook", json -> describe(json, exchange.path(), payload));
        if (payload.isEmpty()) {
            finish(exchange, entry, start, 400, new SlackError("invalid_payload").answer());
            return;
        }
        try {
            answer(exchange, entry, payload.get());
            finish(exchange, entry, start, 200, null);
        } catch (SlackError refused) {
            finish(exchange, entry, start, GONE.contains(refused.code()) ? 404 : 200, refused.answer());
        }
    }

    private void answer(WebExchange exchange, LogEntry entry, JsonNode payload) {
        ResponseUrls.Use use = urls.use(exchange.path());
        inspector.change(entry, json -> json.put("uses_left", use.usesLeft()));
        inspector.change(entry, json -> json.put("person", use.replyTo().user()));
        List<String> notifies = inspector.during(entry, () -> replies.reply(use.replyTo(), payload));
        inspector.change(entry, json -> json.set("notifies", Json.strings(notifies)));
    }

    /** A null refusal is success. */
    private void finish(WebExchange exchange, LogEntry entry, long start, int status, @Nullable ObjectNode refusal)
            throws IOException {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        inspector.change(entry, json -> {
            json.put("status", status).put("millis", millis);
            json.set("answer", refusal == null ? json.stringNode("ok") : refusal);
        });
        if (refusal == null) {
            exchange.text(status, "ok");
        } else {
            exchange.json(status, refusal);
        }
    }

    private static void describe(ObjectNode json, String path, Optional<JsonNode> payload) {
        json.put("label", "response_url").put("url", path).putNull("uses_left");
        json.set("request", payload.orElse(Json.object()));
        json.putNull("status").putObject("headers");
        json.putNull("answer").putNull("millis").putArray("notifies");
    }
}
