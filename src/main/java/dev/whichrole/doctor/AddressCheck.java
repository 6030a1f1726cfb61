package dev.whichrole.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Goes to {@code PUBLIC_URL} as Slack does, from outside in: by its name, through whatever stands before the bot. Asks
 * whether the bot is there, for a picture, and to verify the Request URL with the signing secret that is set here.
 */
final class AddressCheck {
    private static final String CHECK = "address";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String CHALLENGE = "doctor";

    private final URI root;
    private final Optional<String> signingSecret;
    private final InstantSource clock;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private AddressCheck(URI root, Optional<String> signingSecret, InstantSource clock) {
        this.root = root;
        this.signingSecret = signingSecret;
        this.clock = clock;
    }

    static List<Finding> look(Setup setup, InstantSource clock) {
        return setup.publicUrl()
                .map(root -> new AddressCheck(root, setup.signingSecret(), clock).look())
                .orElseGet(() -> List.of(Finding.warn(
                        CHECK,
                        "PUBLIC_URL is not set, so the map comes as text and nothing was fetched",
                        "set it to the address that Slack reaches the bot at")));
    }

    private List<Finding> look() {
        var findings = new ArrayList<Finding>();
        if (root.getScheme().equals("http")) {
            findings.add(Finding.warn(
                    CHECK, root + " is not https, and Slack takes no other", "put a proxy before it that ends TLS"));
        }
        Optional<Finding> absent = absent();
        if (absent.isPresent()) {
            findings.add(absent.get());
            return findings;
        }
        findings.add(Finding.ok(CHECK, root + " leads to the bot"));
        findings.add(picture());
        signingSecret.ifPresent(secret -> findings.add(request(secret)));
        return findings;
    }

    private Optional<Finding> absent() {
        String there = "start the bot, and have " + root + " lead to its PORT";
        try {
            var answer = send(HttpRequest.newBuilder(root.resolve("healthz")).GET());
            return answer.statusCode() == 200 && answer.body().contains("\"ok\"")
                    ? Optional.empty()
                    : Optional.of(Finding.fail(
                            CHECK, root + "healthz answers " + answer.statusCode() + ", which is not the bot", there));
        } catch (IOException e) {
            return Optional.of(Finding.fail(
                    CHECK, root + " cannot be fetched (" + e.getClass().getSimpleName() + ")", there));
        }
    }

    private Finding picture() {
        try {
            var answer = send(
                    HttpRequest.newBuilder(root.resolve("pictures/map.png")).GET());
            boolean png = answer.headers()
                    .firstValue("Content-Type")
                    .filter("image/png"::equals)
                    .isPresent();
            return answer.statusCode() == 200 && png
                    ? Finding.ok(CHECK, "the picture of the map can be fetched")
                    : Finding.fail(
                            CHECK,
                            "the picture of the map comes back as " + answer.statusCode(),
                            "let /pictures/ through to the bot");
        } catch (IOException e) {
            return Finding.fail(CHECK, "the picture of the map does not come", "let /pictures/ through to the bot");
        }
    }

    private Finding request(String secret) {
        String body = "{\"type\":\"url_verification\",\"token\":\"none\",\"challenge\":\"" + CHALLENGE + "\"}";
        String now = String.valueOf(clock.instant().getEpochSecond());
        try {
            var answer = send(HttpRequest.newBuilder(root.resolve("slack/events"))
                    .header("Content-Type", "application/json")
                    .header("X-Slack-Request-Timestamp", now)
                    .header("X-Slack-Signature", signature(secret, now, body))
                    .POST(BodyPublishers.ofString(body)));
            return verified(answer);
        } catch (IOException e) {
            return Finding.fail(CHECK, "slack/events does not answer", "let POST /slack/events through to the bot");
        }
    }

    private static Finding verified(HttpResponse<String> answer) {
        if (answer.statusCode() == 200 && answer.body().contains(CHALLENGE)) {
            return Finding.ok(CHECK, "slack/events takes what is signed with SLACK_SIGNING_SECRET");
        }
        return answer.statusCode() == 401
                ? Finding.fail(
                        CHECK,
                        "slack/events refuses what is signed with SLACK_SIGNING_SECRET",
                        "the bot there runs with another secret, its clock is off, or a proxy changes bodies or headers")
                : Finding.fail(
                        CHECK,
                        "slack/events answers " + answer.statusCode(),
                        "let POST /slack/events through to the bot, as it is");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String signature(String secret, String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] sum = mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(sum);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", e);
        }
    }
}
