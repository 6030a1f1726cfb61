package dev.whichrole.server;

import com.slack.api.bolt.response.Response;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/** Sends each path to what answers it: Slack's events, health, pictures, metrics. */
final class Routes extends Handler.Abstract {
    /** Slack's requests are a few kilobytes; a pasted message is at most 40,000 characters. */
    private static final int MOST_BYTES = 1 << 20;

    private final Optional<SlackEdge> edge;
    private final BooleanSupplier ready;
    private final Pictures pictures;

    Routes(Optional<SlackEdge> edge, BooleanSupplier ready, Pictures pictures) {
        this.edge = edge;
        this.ready = ready;
        this.pictures = pictures;
    }

    @Override
    public boolean handle(Request request, org.eclipse.jetty.server.Response response, Callback callback) {
        String path = Request.getPathInContext(request);
        if (path.equals("/slack/events") && edge.isPresent()) {
            slack(edge.get(), request, response, callback);
        } else if (path.equals("/healthz")) {
            write(
                    ready.getAsBoolean() ? Response.json(200, Map.of("status", "ok")) : Refusal.NOT_READY.response(),
                    response,
                    callback);
        } else {
            picture(path, response, callback);
        }
        return true;
    }

    private void picture(String path, org.eclipse.jetty.server.Response response, Callback callback) {
        try {
            pictures.at(path)
                    .ifPresentOrElse(
                            png -> picture(png, response, callback),
                            () -> write(Refusal.NOT_FOUND.response(), response, callback));
        } catch (Pictures.Busy e) {
            write(Refusal.BUSY.response(), response, callback);
        }
    }

    private static void slack(
            SlackEdge edge, Request request, org.eclipse.jetty.server.Response response, Callback callback) {
        if (!request.getMethod().equals("POST")) {
            response.getHeaders().put(HttpHeader.ALLOW, "POST");
            write(Refusal.WRONG_METHOD.response(), response, callback);
        } else if (request.getLength() > MOST_BYTES) {
            tooLarge(response, callback);
        } else {
            new BodyReader(
                            request,
                            MOST_BYTES,
                            new BodyReader.Then(
                                    body -> write(edge.answer(request.getHeaders(), body), response, callback),
                                    () -> tooLarge(response, callback),
                                    callback::failed))
                    .run();
        }
    }

    /** The rest of the body is not read, so the connection cannot be used again. */
    private static void tooLarge(org.eclipse.jetty.server.Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        write(Refusal.TOO_LARGE.response(), response, callback);
    }

    private static void picture(byte[] png, org.eclipse.jetty.server.Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "image/png");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "public, max-age=3600");
        response.write(true, ByteBuffer.wrap(png), callback);
    }

    private static void write(Response answer, org.eclipse.jetty.server.Response response, Callback callback) {
        response.setStatus(answer.getStatusCode());
        if (answer.getBody() == null) {
            callback.succeeded();
        } else {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.getContentType());
            response.write(true, ByteBuffer.wrap(answer.getBody().getBytes(StandardCharsets.UTF_8)), callback);
        }
    }
}
