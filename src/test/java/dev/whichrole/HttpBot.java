package dev.whichrole;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The bot in HTTP mode on a free port, and Slack's side of the wire: signs and sends requests to it. */
final class HttpBot implements AutoCloseable {
    static final String SECRET = "a-signing-secret";
    private static final URI NOWHERE = URI.create("http://127.0.0.1:9/api/");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Scratch scratch = Scratch.make();
    private final Bot bot;

    HttpBot() {
        this(NOWHERE);
    }

    HttpBot(URI apiUrl) {
        var access = Access.byHttp(new Secret("xoxb-test"), new Secret(SECRET));
        var settings = new Settings(
                Optional.of(access),
                0,
                Optional.of(0),
                Optional.empty(),
                apiUrl,
                Optional.of(scratch.database()),
                Optional.empty());
        this.bot = Bot.start(access, settings, "127.0.0.1");
        bot.awaitReady();
    }

    /** A slash command as Slack sends it. */
    static String command(String text) {
        return form(Map.of(
                "team_id", "T1",
                "channel_id", "C1",
                "channel_name", "general",
                "user_id", "U1",
                "user_name", "ana",
                "command", "/whichrole",
                "text", text,
                "response_url", "http://127.0.0.1:9/hooks/1",
                "trigger_id", "1.2.3"));
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The request line and headers of a signed request that asks whether to go on, for sending it by hand. */
    static String head(String body) {
        String timestamp = String.valueOf(Instant.now().getEpochSecond());
        return "POST /slack/events HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nExpect: 100-continue\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: " + body.length() + "\r\n"
                + "X-Slack-Request-Timestamp: " + timestamp + "\r\n"
                + "X-Slack-Signature: " + signature(timestamp, body) + "\r\n\r\n";
    }

    HttpResponse<String> signed(String body) {
        return signed(body, Instant.now());
    }

    HttpResponse<String> signed(String body, Instant at) {
        String timestamp = String.valueOf(at.getEpochSecond());
        return send(events().header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature(timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> unsigned(String body) {
        return send(events().POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)));
    }

    HttpRequest.Builder events() {
        return at("/slack/events", "application/x-www-form-urlencoded");
    }

    HttpRequest.Builder at(String path, String type) {
        return HttpRequest.newBuilder(at(path)).header("Content-Type", type);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@code /metrics} says. */
    String metrics() {
        return onMetricsPort("/metrics").body();
    }

    HttpResponse<String> onMetricsPort(String path) {
        int port = bot.metricsPort().orElseThrow();
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)));
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + bot.port() + path);
    }

    private static String signature(String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] hash = mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        bot.stop();
        scratch.close();
    }
}
