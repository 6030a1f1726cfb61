package dev.whichrole.playground.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.whichrole.playground.json.Json;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.JsonNode;

/** A bot that remembers what it was sent and answers as it is told. */
public final class StubBot implements AutoCloseable {
    /** What arrived: headers and the raw body. */
    public record Received(Map<String, String> headers, String body) {
        public String field(String name) {
            for (String pair : body.split("&", -1)) {
                if (pair.startsWith(name + "=")) {
                    return URLDecoder.decode(pair.substring(name.length() + 1), UTF_8);
                }
            }
            throw new AssertionError("No field " + name + " in " + body);
        }

        /** The JSON of an event, or of an interaction's payload field. */
        public JsonNode json() {
            return Json.parse(body.startsWith("{") ? body : field("payload")).orElseThrow();
        }
    }

    /** What it answers; {@code Answer.NEVER} keeps the caller waiting. */
    public record Answer(int status, String type, String body, Map<String, String> headers) {
        public static final Answer OK = new Answer(200, "text/plain", "", Map.of());
        public static final Answer NEVER = new Answer(503, "", "", Map.of());

        public static Answer json(String body) {
            return new Answer(200, "application/json", body, Map.of());
        }

        public static Answer status(int status) {
            return new Answer(status, "text/plain", "", Map.of());
        }
    }

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, 1, 1);
    private volatile Function<Received, Answer> answers = any -> Answer.OK;

    public StubBot() throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                request.getHeaders().forEach(field -> headers.put(field.getName(), field.getValue()));
                Received one = new Received(headers, Content.Source.asString(request, UTF_8));
                received.add(one);
                return respond(answers.apply(one), response, callback);
            }
        });
        server.start();
    }

    private boolean respond(Answer answer, Response response, Callback callback) throws InterruptedException {
        if (answer.equals(Answer.NEVER)) {
            closing.await();
        }
        response.setStatus(answer.status());
        response.getHeaders().put("Content-Type", answer.type());
        answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.write(true, ByteBuffer.wrap(answer.body().getBytes(UTF_8)), callback);
        return true;
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/slack/events");
    }

    public void answers(Answer always) {
        answers = any -> always;
    }

    public void answers(Function<Received, Answer> each) {
        answers = each;
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    public Received last() {
        return received.get(received.size() - 1);
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            server.stop();
        } catch (Exception stuck) {
            throw new IllegalStateException("Stopping the stub", stuck);
        }
    }
}
