package dev.whichrole.playground.bot;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.whichrole.playground.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Signed POSTs to the bot's request URL. */
final class HttpTransport implements Transport {
    /** Slack follows this many redirects of an event's request URL. */
    private static final int REDIRECTS = 2;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final Credentials credentials;
    private final Clock clock;
    private final Duration deadline;
    private final Inspector inspector;
    private volatile @Nullable URI requestUrl;

    HttpTransport(Credentials credentials, Clock clock, Duration deadline, Inspector inspector) {
        this.credentials = credentials;
        this.clock = clock;
        this.deadline = deadline;
        this.inspector = inspector;
    }

    void connect(URI url) {
        requestUrl = url;
    }

    Optional<URI> requestUrl() {
        return Optional.ofNullable(requestUrl);
    }

    boolean connected() {
        return requestUrl != null;
    }

    @Override
    public BotResponse send(BotRequest request, LogEntry entry) {
        URI url = requestUrl;
        if (url == null) {
            return BotResponse.failed("connection_failed");
        }
        long until = System.nanoTime() + deadline.toNanos();
        int redirects = request.event() ? REDIRECTS : 0;
        for (int hop = 0; hop <= redirects; hop++) {
            HttpRequest post = post(request, url);
            inspector.change(entry, json -> record(json, post));
            Optional<HttpResponse<String>> response;
            try {
                response = exchange(post, until - System.nanoTime());
            } catch (TimeoutException late) {
                return BotResponse.failed(BotResponse.TIMEOUT);
            }
            if (response.isEmpty()) {
                return BotResponse.failed("connection_failed");
            }
            Optional<String> elsewhere = redirect(response.get());
            if (elsewhere.isEmpty() || redirects == 0) {
                return outcome(request, response.get());
            }
            url = url.resolve(elsewhere.get());
        }
        return BotResponse.failed("too_many_redirects");
    }

    private HttpRequest post(BotRequest request, URI url) {
        String body = request.body();
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        HttpRequest.Builder post = HttpRequest.newBuilder(url)
                .header("Content-Type", request.contentType())
                .header("Accept", "*/*")
                .header("User-Agent", "Slackbot 1.0 (playground)")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", RequestSignature.of(credentials.signingSecret(), timestamp, body))
                .POST(BodyPublishers.ofString(body, UTF_8));
        if (request.retryReason() != null) {
            post.header("X-Slack-Retry-Num", Integer.toString(request.retryNum()))
                    .header("X-Slack-Retry-Reason", request.retryReason());
        }
        return post.build();
    }

    private static void record(ObjectNode json, HttpRequest post) {
        json.put("url", post.uri().toString());
        var headers = json.putObject("headers");
        post.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
    }

    /** Empty when nobody answered at all. */
    private Optional<HttpResponse<String>> exchange(HttpRequest post, long nanos) throws TimeoutException {
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(post, BodyHandlers.ofString());
        try {
            return Optional.of(answer.get(Math.max(nanos, 1), TimeUnit.NANOSECONDS));
        } catch (ExecutionException refused) {
            return Optional.empty();
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw late;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<String> redirect(HttpResponse<String> response) {
        return response.statusCode() / 100 == 3 ? response.headers().firstValue("Location") : Optional.empty();
    }

    /** Events take any 2xx; whatever a person waits for takes 200 alone. */
    private static BotResponse outcome(BotRequest request, HttpResponse<String> response) {
        int status = response.statusCode();
        boolean fine = request.event() ? status / 100 == 2 : status == 200;
        boolean noRetry =
                response.headers().firstValue("X-Slack-No-Retry").orElse("").equals("1");
        return new BotResponse(status, response.body(), json(response), fine ? null : "http_error", noRetry);
    }

    private static @Nullable JsonNode json(HttpResponse<String> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        return type.startsWith("application/json") ? Json.parse(response.body()).orElse(null) : null;
    }
}
