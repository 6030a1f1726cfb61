package dev.whichrole.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.slack.api.bolt.response.Response;
import dev.whichrole.playground.Playground;
import dev.whichrole.playground.PlaygroundSettings;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.slack.api.SlackClients;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A Socket Mode connection")
@Tag("slow")
class SocketConnectionTest {
    private final AtomicInteger begun = new AtomicInteger();
    private final CountDownLatch mayFinish = new CountDownLatch(1);
    private final Playground playground = Playground.start(settings());
    private final Company slack = new Company(playground.url());
    private final SocketConnection connection = new SocketConnection(
            SlackClients.forApi(URI.create(playground.apiUrl())), playground.appToken(), slowBot(), 4);

    @BeforeEach
    void connect() {
        slack.socketMode(true);
        connection.open();
        await().until(() -> slack.as("ana").workspace().path("sockets").intValue() > 0);
    }

    @AfterEach
    void end() {
        mayFinish.countDown();
        connection.close(Duration.ofSeconds(5));
        playground.close();
    }

    @Test
    void runs_several_requests_at_a_time() {
        var first = typing("ana");
        var second = typing("ben");
        await().untilAsserted(() -> assertThat(begun).hasValue(2));
        mayFinish.countDown();
        CompletableFuture.allOf(first, second).join();
        assertThat(slack.as("ana").in("general").last().text()).isEqualTo("done");
        assertThat(slack.as("ben").in("general").last().text()).isEqualTo("done");
    }

    @Test
    void finishes_what_it_has_begun_before_it_closes() {
        var command = typing("ana");
        await().untilAsserted(() -> assertThat(begun).hasValue(1));
        var closing = CompletableFuture.supplyAsync(() -> connection.close(Duration.ofSeconds(10)));
        mayFinish.countDown();
        assertThat(closing.join()).isTrue();
        command.join();
        assertThat(slack.as("ana").in("general").last().text()).isEqualTo("done");
    }

    @Test
    void says_when_it_could_not_finish_in_time() {
        CompletableFuture<Void> unanswered = typing("ana");
        await().untilAsserted(() -> assertThat(begun).hasValue(1));
        assertThat(connection.close(Duration.ofMillis(50))).isFalse();
        assertThat(unanswered).isNotDone();
    }

    private CompletableFuture<Void> typing(String handle) {
        return CompletableFuture.runAsync(() -> slack.as(handle).in("general").types("/whichrole sre"));
    }

    /** Takes on every request and answers none until told to. */
    private SlackBot slowBot() {
        SlackBot bot = mock(SlackBot.class);
        when(bot.socket(any(), any())).thenAnswer(call -> {
            begun.incrementAndGet();
            assertThat(mayFinish.await(10, TimeUnit.SECONDS)).isTrue();
            return Optional.of(Response.json(200, Map.of("text", "done")));
        });
        return bot;
    }

    private static PlaygroundSettings settings() {
        try {
            String manifest = Files.readString(Path.of("manifest.yml"));
            return PlaygroundSettings.of(manifest, Map.of()).onPort(0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
