package dev.whichrole.playground.control;

import dev.whichrole.playground.http.Endpoint;
import dev.whichrole.playground.http.WebExchange;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Workspace;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /control/...}: finds what was asked for and writes the answer or the refusal. */
public final class ControlApi implements Endpoint {
    private static final Pattern CHANNEL = Pattern.compile("channels/([^/]+)/(invite|remove|crowd|posting)");

    private final Workspace workspace;
    private final Map<String, Function<ControlRequest, ObjectNode>> routes;

    public ControlApi(Workspace workspace, List<ControlPart> parts) {
        this.workspace = workspace;
        this.routes = parts.stream()
                .flatMap(part -> part.routes().entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void handle(WebExchange exchange) throws IOException {
        try {
            ObjectNode answer = Json.object().put("ok", true);
            answer.setAll(answer(exchange));
            exchange.json(200, answer);
        } catch (ControlError refused) {
            exchange.refuse(refused.status(), refused.code(), String.valueOf(refused.getMessage()));
        }
    }

    private ObjectNode answer(WebExchange exchange) throws IOException {
        String path = exchange.after("/control/");
        Matcher channel = CHANNEL.matcher(path);
        boolean ofChannel = channel.matches();
        String route = exchange.method() + " " + (ofChannel ? "channels/" + channel.group(2) : path);
        Function<ControlRequest, ObjectNode> handler = routes.get(route);
        if (handler == null) {
            throw ControlError.notFound("no_such_control", "There is no " + route + ".");
        }
        return handler.apply(new ControlRequest(workspace, ofChannel ? channel.group(1) : path, arguments(exchange)));
    }

    /** A GET's query, or a POST's JSON. Anything but JSON could have been sent by a foreign page's form. */
    private static JsonNode arguments(WebExchange exchange) throws IOException {
        if (exchange.method().equals("GET")) {
            ObjectNode query = Json.object();
            exchange.query().forEach(query::put);
            return query;
        }
        if (!exchange.header("Content-Type").startsWith("application/json")) {
            throw ControlError.notJson();
        }
        Optional<JsonNode> body = Json.parse(exchange.body()).filter(JsonNode::isObject);
        return body.orElseThrow(() -> ControlError.bad("bad_json", "The body must be a JSON object."));
    }
}
