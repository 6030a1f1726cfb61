package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.whichrole.playground.Playground;
import dev.whichrole.playground.PlaygroundSettings;
import dev.whichrole.playground.testing.Company;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A bot in Socket Mode")
@Tag("slow")
class SocketModeTroubleTest {
    private final Playground playground = Playground.start(
            PlaygroundSettings.of(LocalSlack.manifest(), Map.of()).onPort(0));
    private final Company company = new Company(playground.url());
    private final Scratch scratch = Scratch.make();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Gate gate = new Gate(playground.apiUrl());

    @BeforeEach
    void socketMode() {
        company.socketMode(true);
    }

    @AfterEach
    void end() {
        gate.close();
        playground.close();
        scratch.close();
    }

    @Test
    void connects_although_something_else_answered_first() throws Exception {
        gate.shut(200, "<html>Please log in to the network</html>", Map.of());
        Bot bot = start();
        try {
            await().atMost(20, TimeUnit.SECONDS).until(() -> gate.calls() >= 2);
            assertThat(health(bot)).isEqualTo(503);
            gate.open();
            await().atMost(30, TimeUnit.SECONDS).until(() -> health(bot) == 200);
        } finally {
            bot.stop();
        }
    }

    @Test
    void is_not_ready_between_a_drop_and_the_next_connection() throws Exception {
        Bot bot = start();
        try {
            await().atMost(20, TimeUnit.SECONDS).until(() -> health(bot) == 200);
            gate.shut(503, "<html>Bad gateway</html>", Map.of());
            company.disconnectSockets();
            await().atMost(20, TimeUnit.SECONDS).until(() -> health(bot) == 503);
            gate.open();
            await().atMost(30, TimeUnit.SECONDS).until(() -> health(bot) == 200);
        } finally {
            bot.stop();
        }
    }

    @Test
    void asks_again_no_sooner_than_slack_says() throws Exception {
        gate.shut(429, "{\"ok\":false,\"error\":\"ratelimited\"}", Map.of("Retry-After", "4"));
        Bot bot = start();
        try {
            await().atMost(20, TimeUnit.SECONDS).until(() -> gate.calls() >= 2);
            assertThat(gate.betweenFirstTwo()).isGreaterThanOrEqualTo(Duration.ofMillis(3_900));
        } finally {
            bot.stop();
        }
    }

    private Bot start() {
        var access = Access.bySocket(new Secret(playground.botToken()), new Secret(playground.appToken()));
        var settings = new Settings(
                Optional.of(access),
                0,
                Optional.empty(),
                Optional.empty(),
                gate.url(),
                Optional.of(scratch.database()),
                Optional.empty());
        return Bot.start(access, settings, "127.0.0.1");
    }

    private int health(Bot bot) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + bot.port() + "/readyz"));
        return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** Stands before the playground's Web API, and answers {@code apps.connections.open} in its place while shut. */
    private static final class Gate {
        private final HttpServer server;
        private final String api;
        private final HttpClient forward = HttpClient.newHttpClient();
        private final List<Long> calls = new CopyOnWriteArrayList<>();
        private volatile Optional<Shut> shut = Optional.empty();

        private record Shut(int status, String body, Map<String, String> headers) {}

        Gate(String api) {
            this.api = api;
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            server.createContext("/", this::answer);
            server.setExecutor(Executors.newFixedThreadPool(4));
            server.start();
        }

        URI url() {
            return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
        }

        void shut(int status, String body, Map<String, String> headers) {
            calls.clear();
            shut = Optional.of(new Shut(status, body, headers));
        }

        void open() {
            shut = Optional.empty();
        }

        int calls() {
            return calls.size();
        }

        Duration betweenFirstTwo() {
            return Duration.ofNanos(calls.get(1) - calls.get(0));
        }

        private void answer(HttpExchange exchange) throws IOException {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String method = exchange.getRequestURI().getPath().replaceFirst("^/api/", "");
            if (method.equals("apps.connections.open")) {
                calls.add(System.nanoTime());
            }
            if (shut.isPresent() && method.equals("apps.connections.open")) {
                shut.get().headers().forEach(exchange.getResponseHeaders()::set);
                respond(exchange, shut.get().status(), shut.get().body());
            } else {
                var answer = forwarded(exchange, method, body);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                respond(exchange, answer.statusCode(), answer.body());
            }
        }

        private HttpResponse<String> forwarded(HttpExchange exchange, String method, byte[] body) throws IOException {
            var request =
                    HttpRequest.newBuilder(URI.create(api + method)).POST(HttpRequest.BodyPublishers.ofByteArray(body));
            for (String name : List.of("Content-Type", "Authorization")) {
                Optional.ofNullable(exchange.getRequestHeaders().getFirst(name))
                        .ifPresent(value -> request.header(name, value));
            }
            try {
                return forward.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        private static void respond(HttpExchange exchange, int status, String body) throws IOException {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }

        void close() {
            server.stop(0);
        }
    }
}
