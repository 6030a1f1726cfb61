package dev.whichrole.playground.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.whichrole.playground.app.Drafts;
import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.bot.Inspector;
import dev.whichrole.playground.bot.LogEntry;
import dev.whichrole.playground.http.Endpoint;
import dev.whichrole.playground.http.WebExchange;
import dev.whichrole.playground.json.Json;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/{method}}: token, rate, scope, and then the method itself. */
public final class WebApi implements Endpoint {
    /** Never shown in the inspector. */
    private static final Set<String> SECRET = Set.of("token", "client_secret", "code", "access_token", "refresh_token");

    private final MethodTable methods;
    private final TokenCheck tokens;
    private final RateLimits limits;
    private final Switches switches;
    private final Inspector inspector;

    /** An answer with the headers that go with it. */
    private record Answer(int status, ObjectNode body, Map<String, String> headers) {}

    public WebApi(MethodTable methods, TokenCheck tokens, RateLimits limits, Switches switches, Inspector inspector) {
        this.methods = methods;
        this.tokens = tokens;
        this.limits = limits;
        this.switches = switches;
        this.inspector = inspector;
    }

    @Override
    public void handle(WebExchange exchange) throws IOException {
        long start = System.nanoTime();
        String name = exchange.after("/api/");
        ObjectNode request = request(exchange);
        LogEntry entry = inspector.open("c", "call", json -> describe(json, name, request));
        switches.dawdle();
        String token = token(exchange, request);
        Answer answer = inspector.during(entry, () -> answer(name, request, token));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        inspector.change(entry, json -> conclude(json, answer, millis));
        answer.headers().forEach(exchange::setHeader);
        exchange.json(answer.status(), answer.body());
    }

    private Answer answer(String name, ObjectNode request, String token) {
        Map<String, String> headers = new LinkedHashMap<>();
        Params params = new Params(request);
        try {
            Method method = methods.find(name).orElseThrow(() -> new SlackError("unknown_method"));
            tokens.checkToken(method, token);
            var fault = switches.fault(name, Json.text(request, "channel"));
            fault.ifPresent(known -> Switches.dawdle(known.hangMillis()));
            OptionalLong wait = fault.filter(known -> known.retryAfter() > 0).isPresent()
                    ? OptionalLong.of(fault.get().retryAfter())
                    : switches.rateLimited() ? OptionalLong.of(1) : limits.take(method.bucket(params), method.rate());
            if (wait.isPresent()) {
                headers.put("Retry-After", Long.toString(wait.getAsLong()));
                return new Answer(429, new SlackError("ratelimited").answer(), headers);
            }
            headers.put("x-oauth-scopes", String.join(",", tokens.scopes()));
            headers.put("x-accepted-oauth-scopes", String.join(",", method.scopes()));
            tokens.checkScope(method);
            fault.flatMap(known -> known.refusal(tokens.scopes())).ifPresent(refusal -> {
                throw refusal;
            });
            ObjectNode body = Json.object().put("ok", true);
            if (fault.filter(MethodFault::empty).isPresent()) {
                return new Answer(200, body, headers);
            }
            body.setAll(method.handler().apply(params));
            return new Answer(200, body, headers);
        } catch (SlackError refused) {
            return new Answer(200, refused.answer(), headers);
        }
    }

    /** The arguments of a query, a form or a JSON body. A body that is neither leaves the arguments empty. */
    private static ObjectNode request(WebExchange exchange) throws IOException {
        ObjectNode request = Json.object();
        exchange.query().forEach(request::put);
        basic(exchange.header("Authorization")).forEach(request::put);
        String body = exchange.body();
        if (exchange.header("Content-Type").startsWith("application/json")) {
            Json.parse(body).filter(JsonNode::isObject).ifPresent(json -> request.setAll((ObjectNode) json));
        } else {
            WebExchange.form(body).forEach(request::put);
        }
        return request;
    }

    /** Who an app is and what it shows for that may come as HTTP Basic authentication. */
    private static Map<String, String> basic(String header) {
        if (!header.startsWith("Basic ")) {
            return Map.of();
        }
        byte[] decoded = Base64.getMimeDecoder().decode(header.substring("Basic ".length()));
        String[] parts = new String(decoded, UTF_8).split(":", 2);
        return Map.of("client_id", parts[0], "client_secret", parts.length < 2 ? "" : parts[1]);
    }

    private static String token(WebExchange exchange, ObjectNode request) {
        String header = exchange.header("Authorization");
        return header.startsWith("Bearer ")
                ? header.substring("Bearer ".length()).strip()
                : Json.text(request, "token");
    }

    private static void describe(ObjectNode json, String name, ObjectNode request) {
        ObjectNode shown = request.deepCopy();
        SECRET.forEach(shown::remove);
        json.put("label", name).set("request", decoded(shown));
        json.put(
                "person",
                Json.find(request, "user")
                        .or(() -> Json.find(request, "user_id"))
                        .orElse(null));
        json.putNull("status").putObject("headers");
        json.putNull("answer").putNull("millis").putArray("notifies");
    }

    /** Lists and objects that came as text, as what they are. */
    private static ObjectNode decoded(ObjectNode form) {
        ObjectNode decoded = Json.object();
        form.properties().forEach(field -> {
            String text = field.getValue().asString("");
            boolean tree = text.startsWith("[") || text.startsWith("{");
            decoded.set(field.getKey(), tree ? Json.parse(text).orElse(field.getValue()) : field.getValue());
        });
        return decoded;
    }

    private static void conclude(ObjectNode json, Answer answer, long millis) {
        json.put("status", answer.status()).put("millis", millis);
        json.set("answer", answer.body().deepCopy().remove(SECRET));
        if (answer.body().path("ok").booleanValue() && Json.text(json, "label").startsWith("chat.")) {
            json.set("notifies", Json.strings(Drafts.pings(json.path("request"))));
        }
        ObjectNode headers = json.putObject("headers");
        answer.headers().forEach(headers::put);
    }
}
