package dev.whichrole.playground.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.whichrole.playground.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One request and its answer, read and written in one go. */
public final class WebExchange {
    private static final int BODY_MAX = 1 << 20;

    private final Request request;
    private final Response response;
    private byte @Nullable [] sent;

    WebExchange(Request request, Response response) {
        this.request = request;
        this.response = response;
    }

    public String method() {
        return request.getMethod();
    }

    public String path() {
        return Request.getPathInContext(request);
    }

    /** The part of the path after this prefix. */
    public String after(String prefix) {
        return path().substring(prefix.length());
    }

    public String header(String name) {
        String value = request.getHeaders().get(name);
        return value == null ? "" : value;
    }

    public Map<String, String> query() {
        String query = request.getHttpURI().getQuery();
        return query == null ? Map.of() : form(query);
    }

    /** At most one mebibyte; the rest is cut off. */
    public String body() throws IOException {
        return new String(sent(), UTF_8);
    }

    private byte[] sent() throws IOException {
        if (sent == null) {
            try (InputStream in = Content.Source.asInputStream(request)) {
                sent = in.readNBytes(BODY_MAX);
            }
        }
        return sent;
    }

    public static Map<String, String> form(String encoded) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    public WebExchange setHeader(String name, String value) {
        response.getHeaders().put(name, value);
        return this;
    }

    public void json(int status, JsonNode body) throws IOException {
        respond(status, "application/json; charset=utf-8", body.toString().getBytes(UTF_8));
    }

    public void text(int status, String body) throws IOException {
        respond(status, "text/plain; charset=utf-8", body.getBytes(UTF_8));
    }

    /**
     * Answers once the whole request was read, also one whose body nobody needs: else the server closes the connection under a
     * client that is still sending, or that sends its next request on it.
     */
    public void respond(int status, String contentType, byte[] body) throws IOException {
        byte[] unused = sent();
        begin(status, contentType);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        Content.Sink.write(response, true, ByteBuffer.wrap(body));
    }

    /** Starts an answer that is written bit by bit. */
    public void begin(int status, String contentType) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, contentType);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put("Cache-Control", "no-store");
    }

    /** Sends a bit of the answer at once; fails when the other side has gone. */
    public void send(String bit) throws IOException {
        Content.Sink.write(response, false, ByteBuffer.wrap(bit.getBytes(UTF_8)));
    }

    public void refuse(int status, String error, String message) throws IOException {
        json(status, Json.object().put("ok", false).put("error", error).put("message", message));
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
