package dev.whichrole.playground.testing;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import dev.whichrole.playground.Playground;
import dev.whichrole.playground.PlaygroundSettings;
import dev.whichrole.playground.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import tools.jackson.databind.JsonNode;

/** A playground with a stub for a bot, fresh for each test. */
@Tag("slow")
public abstract class PlaygroundFixture {
    protected static final Duration DEADLINE = Duration.ofMillis(1500);

    protected final TestClock clock = new TestClock();
    protected Playground playground;
    protected StubBot bot;
    protected Company slack;

    @BeforeEach
    protected void start() throws Exception {
        playground = Playground.start(settings());
        bot = new StubBot();
        playground.connect(bot.url());
        slack = new Company(playground.url());
    }

    @AfterEach
    protected void stop() {
        bot.close();
        playground.close();
    }

    protected PlaygroundSettings settings() {
        return PlaygroundSettings.of(testManifest(), Map.of())
                .onPort(0)
                .at(clock)
                .timed(DEADLINE, List.of(Duration.ZERO, Duration.ofMillis(20), Duration.ofMillis(40)))
                .slowBy(Duration.ofMillis(300));
    }

    public static String testManifest() {
        try (InputStream in = PlaygroundFixture.class.getResourceAsStream("/playground/manifest.yml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Reading the test manifest", unreadable);
        }
    }

    /** Slack's own Java client, pointed at the playground. */
    protected MethodsClient client() {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(playground.apiUrl());
        return Slack.getInstance(config).methods(playground.botToken());
    }

    /** A call with a JSON body. */
    protected JsonNode call(String method, String json) {
        return Json.parse(post(playground.apiUrl() + method, json, playground.botToken())
                        .body())
                .orElseThrow();
    }

    protected String error(String method, String json) {
        return Json.text(call(method, json), "error");
    }

    protected static HttpResponse<String> post(String url, String json, String token) {
        return Control.send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(json))
                .build());
    }
}
