package dev.whichrole.playground.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.whichrole.playground.Playground;
import dev.whichrole.playground.json.Json;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bot that answers everything with the same card: enough of a bot to see the page at work. Its words are in {@code
 * card-bot.yaml}.
 */
final class CardBot implements AutoCloseable {

    private static final JsonNode WORDS = Json.yamlResource("/dev/whichrole/playground/browser/card-bot.yaml");

    private final Playground playground;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server = new Server();

    private CardBot(Playground playground) {
        this.playground = playground;
    }

    static CardBot start(Playground playground) throws Exception {
        var bot = new CardBot(playground);
        var connector = new ServerConnector(bot.server, 1, 1);
        connector.setHost("127.0.0.1");
        bot.server.addConnector(connector);
        bot.server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                bot.respond(Content.Source.asString(request, UTF_8), response, callback);
                return true;
            }
        });
        bot.server.start();
        playground.connect(URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/slack/events"));
        return bot;
    }

    private void respond(String body, Response response, Callback callback) throws Exception {
        String ack;
        if (body.startsWith("{")) {
            ack = event(Json.parse(body).orElseThrow().path("event"));
        } else if (body.contains("payload=")) {
            ack = interaction(Json.parse(field(body, "payload")).orElseThrow());
        } else {
            ack = message("card").put("response_type", "ephemeral").toString();
        }
        response.setStatus(ack.equals("broken") ? 500 : 200);
        response.getHeaders().put("Content-Type", "application/json; charset=utf-8");
        response.write(true, ByteBuffer.wrap(ack.getBytes(UTF_8)), callback);
    }

    private String event(JsonNode event) throws Exception {
        if (event.path("type").asString("").equals("app_home_opened")) {
            publish(event.path("user").asString(), (ObjectNode) WORDS.path("home"));
        }
        return "";
    }

    private void publish(String user, ObjectNode home) throws Exception {
        post(
                playground.apiUrl() + "views.publish",
                Json.object().put("user_id", user).set("view", home));
    }

    /** The Home again, under another title; with an answer, the field for the question is a new one. */
    private void publishAgain(JsonNode payload, String title, boolean answered) throws Exception {
        ObjectNode home = message("home");
        ((ObjectNode) home.at("/blocks/0/text")).put("text", title);
        if (answered) {
            ((ObjectNode) home.at("/blocks/3")).put("block_id", "ask-again");
        }
        publish(payload.at("/user/id").asString(), home);
    }

    private String interaction(JsonNode payload) throws Exception {
        String type = payload.path("type").asString();
        if (type.equals("view_submission")) {
            return submission(payload.at("/view/state/values/awake/text/value").asString(""));
        }
        if (type.equals("block_actions")) {
            return action(payload, payload.at("/actions/0"));
        }
        if (type.endsWith("shortcut") || type.equals("message_action")) {
            openModal(payload, "modal");
        }
        return "";
    }

    private static String submission(String typed) {
        return typed.equals("nothing")
                ? "{\"response_action\":\"errors\",\"errors\":{\"awake\":\"Something does. It can be small.\"}}"
                : "";
    }

    private String action(JsonNode payload, JsonNode action) throws Exception {
        String url = payload.path("response_url").asString("");
        switch (action.path("action_id").asString()) {
            case "card.fail" -> {
                return "broken";
            }
            case "card.share" ->
                post(url, message("shared").put("response_type", "in_channel").put("replace_original", false));
            case "card.step" -> post(url, message("after_step").put("replace_original", true));
            case "home.quiz", "home.open" -> openModal(payload, "modal");
            case "home.settings" -> openModal(payload, "settings");
            case "home.read" -> openModal(payload, "reading");
            case "reading.on", "reading.note" -> readOn(payload);
            case "home.refresh" -> publishAgain(payload, "Refreshed", false);
            case "home.ask" ->
                publishAgain(payload, "Asked: " + action.path("value").asString(""), true);
            default ->
                post(
                        url,
                        Json.object()
                                .put("replace_original", false)
                                .put(
                                        "text",
                                        "Heard: " + action.path("action_id").asString()));
        }
        return "";
    }

    private void openModal(JsonNode payload, String name) throws Exception {
        var view = Json.object()
                .put("trigger_id", payload.path("trigger_id").asString())
                .set("view", WORDS.path(name));
        post(playground.apiUrl() + "views.open", view);
    }

    /** The long read again, under another title. */
    private void readOn(JsonNode payload) throws Exception {
        ObjectNode view = message("reading");
        ((ObjectNode) view.at("/blocks/0/text")).put("text", "Chapter two");
        var update = Json.object().put("view_id", payload.at("/view/id").asString());
        post(playground.apiUrl() + "views.update", update.set("view", view));
    }

    private static ObjectNode message(String name) {
        return (ObjectNode) WORDS.path(name).deepCopy();
    }

    private void post(String url, JsonNode body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", "Bearer " + playground.botToken())
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        String answer = client.send(request, BodyHandlers.ofString()).body();
        if (answer.contains("\"ok\":false")) {
            throw new IllegalStateException(url + " answered " + answer);
        }
    }

    private static String field(String form, String name) {
        for (String pair : form.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), UTF_8);
            }
        }
        throw new IllegalArgumentException("no field " + name + " in " + form);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("stopping the bot", e);
        }
    }
}
