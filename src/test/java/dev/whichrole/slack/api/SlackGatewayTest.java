package dev.whichrole.slack.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.view.Message;
import dev.whichrole.slack.view.ResponsePayload;
import dev.whichrole.slack.work.Lanes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The gateway to Slack")
@Tag("slow")
class SlackGatewayTest {
    private static final String TOKEN = "xoxb-secret";
    private static final TeamId TEAM = new TeamId("T1");
    private static final Message MESSAGE = new Message("hello", List.of());
    private static final Destination THREAD = new Destination("C1", "1.1");

    private final Deque<Integer> statuses = new ArrayDeque<>();
    private final AtomicInteger calls = new AtomicInteger();
    private String body = "{\"ok\":true}";
    private final Lanes lanes = new Lanes(2);
    private HttpServer api;
    private SlackGateway gateway;

    @BeforeEach
    void start() throws IOException {
        api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        api.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Retry-After", "1");
            byte[] answer = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(statuses.isEmpty() ? 200 : statuses.pop(), answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        api.start();
        gateway = gateway(Duration.ofMillis(1));
    }

    private SlackGateway gateway(Duration spacing) {
        var slack = SlackClients.forApi(URI.create(url("/api/")));
        return new SlackGateway(new SlackCalls(slack, team -> TOKEN), new Pacer(spacing));
    }

    private void post(SlackGateway through) {
        inLane(() -> through.post(TEAM, THREAD, MESSAGE));
    }

    /** Where work can wait. */
    private void inLane(Runnable call) {
        var failure = new CompletableFuture<Optional<SlackFailure>>();
        lanes.run("C1", () -> {
            try {
                call.run();
                failure.complete(Optional.empty());
            } catch (SlackFailure e) {
                failure.complete(Optional.of(e));
            }
        });
        failure.join().ifPresent(e -> {
            throw e;
        });
    }

    @AfterEach
    void stop() {
        lanes.drain(Duration.ZERO);
        api.stop(0);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + api.getAddress().getPort() + path;
    }

    @Test
    void waits_as_long_as_slack_asks_and_posts_then() {
        statuses.addAll(List.of(429, 429));
        long began = System.nanoTime();
        post(gateway);
        assertThat(calls).hasValue(3);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void asks_again_when_slack_is_broken() {
        statuses.addAll(List.of(500, 503));
        inLane(() -> gateway.respond(url("/hooks/1"), ResponsePayload.privately(MESSAGE)));
        assertThat(calls).hasValue(3);
    }

    @Test
    void gives_up_after_four_attempts() {
        statuses.addAll(List.of(500, 500, 500, 500, 500));
        assertThatThrownBy(() -> post(gateway))
                .isInstanceOf(SlackFailure.class)
                .hasMessageContaining("chat.postMessage answered HTTP 500");
        assertThat(calls).hasValue(4);
    }

    @Test
    void does_not_ask_again_when_slack_refuses() {
        body = "{\"ok\":false,\"error\":\"not_in_channel\"}";
        assertThatThrownBy(() -> post(gateway)).hasMessageContaining("not_in_channel");
        assertThat(calls).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_in_channel", "channel_not_found", "missing_scope", "restricted_action_thread_locked"})
    void tells_apart_that_the_bot_may_not_post_there(String error) {
        body = "{\"ok\":false,\"error\":\"" + error + "\"}";
        assertThatThrownBy(() -> post(gateway))
                .isInstanceOfSatisfying(
                        SlackFailure.class, e -> assertThat(e.kind()).isEqualTo(SlackFailure.Kind.NOT_ALLOWED));
    }

    @Test
    void whispers_to_one_person_or_says_why_not() {
        assertThatCode(() -> gateway.whisper(TEAM, THREAD, new UserId("U1"), MESSAGE))
                .doesNotThrowAnyException();
        body = "{\"ok\":false,\"error\":\"user_not_in_channel\"}";
        assertThatThrownBy(() -> gateway.whisper(TEAM, THREAD, new UserId("U1"), MESSAGE))
                .hasMessageContaining("chat.postEphemeral refused: user_not_in_channel");
    }

    @Test
    void does_not_ask_again_when_a_response_url_has_expired() {
        statuses.add(404);
        assertThatThrownBy(() -> gateway.respond(url("/hooks/1"), ResponsePayload.publicly(MESSAGE)))
                .hasMessageContaining("HTTP 404");
        assertThat(calls).hasValue(1);
    }

    @Test
    void takes_a_refusal_from_a_response_url_for_one_although_it_comes_with_200() {
        body = "{\"ok\": false, \"error\": \"expired_url\"}";
        assertThatThrownBy(() -> gateway.respond(url("/hooks/1"), ResponsePayload.publicly(MESSAGE)))
                .hasMessageContaining("expired_url");
        assertThat(calls).hasValue(1);
    }

    @Test
    void never_shows_the_token_in_a_failure() {
        body = "{\"ok\":false,\"error\":\"invalid_auth\"}";
        assertThatThrownBy(() -> post(gateway))
                .satisfies(e -> assertThat(e.toString()).doesNotContain(TOKEN));
    }

    @Test
    void keeps_posts_to_one_channel_apart() {
        var paced = gateway(Duration.ofMillis(300));
        long began = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            post(paced);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(300));
    }

    @Test
    void does_not_send_loopback_calls_through_a_proxy() {
        System.setProperty("http.proxyHost", "proxy.invalid");
        try {
            var direct = gateway(Duration.ofMillis(1));
            assertThatCode(() -> post(direct)).doesNotThrowAnyException();
        } finally {
            System.clearProperty("http.proxyHost");
        }
    }

    @Test
    void has_a_limit_on_the_time_of_every_call() {
        var config = SlackClients.forApi(URI.create(url("/api/"))).getConfig();
        assertThat(config.getHttpClientCallTimeoutMillis()).isEqualTo(15_000);
        assertThat(config.getHttpClientReadTimeoutMillis()).isEqualTo(5_000);
    }
}
