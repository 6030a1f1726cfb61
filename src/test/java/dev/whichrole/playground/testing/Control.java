package dev.whichrole.playground.testing;

import dev.whichrole.playground.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The playground's control API, as a test calls it. A refusal fails the test with the server's sentence. */
public final class Control {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String url;

    public Control(String url) {
        this.url = url;
    }

    public JsonNode get(String path, Map<String, String> query) {
        String encoded = query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return fine(send(request(path + "?" + encoded).GET().build()));
    }

    public JsonNode post(String path, JsonNode body) {
        return fine(raw(path, body));
    }

    /** The answer, whatever its status. */
    public HttpResponse<String> raw(String path, JsonNode body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + "/control/" + path));
    }

    private static JsonNode fine(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new AssertionError("The playground refused: " + response.statusCode() + " " + response.body());
        }
        return Json.parse(response.body()).orElseThrow();
    }

    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException("Calling " + request.uri(), broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while calling " + request.uri(), stopping);
        }
    }
}
