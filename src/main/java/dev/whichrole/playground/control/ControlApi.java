package dev.whichrole.playground.control;

import dev.whichrole.playground.http.Endpoint;
import dev.whichrole.playground.http.Exchange;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Workspace;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /control/...}: finds what was asked for and writes the answer or the refusal. */
public final class ControlApi implements Endpoint {
    private static final Pattern CHANNEL = Pattern.compile("channels/([^/]+)/(invite|remove|crowd)");

    private final Workspace workspace;
    private final Map<String, Function<Ask, ObjectNode>> routes;

    ControlApi(Workspace workspace, Map<String, Function<Ask, ObjectNode>> routes) {
        this.workspace = workspace;
        this.routes = Map.copyOf(routes);
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        try {
            ObjectNode answer = Json.object().put("ok", true);
            answer.setAll(answer(exchange));
            exchange.json(200, answer);
        } catch (Refusal refused) {
            exchange.refuse(refused.status(), refused.code(), String.valueOf(refused.getMessage()));
        } catch (NotJson foreign) {
            exchange.refuse(415, "not_json", "Send JSON with Content-Type application/json.");
        }
    }

    private ObjectNode answer(Exchange exchange) throws IOException, NotJson {
        String path = exchange.after("/control/");
        Matcher channel = CHANNEL.matcher(path);
        boolean ofChannel = channel.matches();
        String route = exchange.method() + " " + (ofChannel ? "channels/" + channel.group(2) : path);
        Function<Ask, ObjectNode> handler = routes.get(route);
        if (handler == null) {
            throw Refusal.notFound("no_such_control", "There is no " + route + ".");
        }
        return handler.apply(new Ask(workspace, ofChannel ? channel.group(1) : path, arguments(exchange)));
    }

    /** A GET's query, or a POST's JSON. Anything but JSON could have been sent by a foreign page's form. */
    private static JsonNode arguments(Exchange exchange) throws IOException, NotJson {
        if (exchange.method().equals("GET")) {
            ObjectNode query = Json.object();
            exchange.query().forEach(query::put);
            return query;
        }
        if (!exchange.header("Content-Type").startsWith("application/json")) {
            throw new NotJson();
        }
        Optional<JsonNode> body = Json.parse(exchange.body()).filter(JsonNode::isObject);
        return body.orElseThrow(() -> Refusal.bad("bad_json", "The body must be a JSON object."));
    }

    /** The request did not even claim to be JSON. */
    private static final class NotJson extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
