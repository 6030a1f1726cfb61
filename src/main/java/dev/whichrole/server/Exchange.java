package dev.whichrole.server;

import dev.whichrole.slack.WrittenResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * A request and the way back. Every answer ends with a last write, also one without a body: Jetty 12.1.14 sends that by
 * itself when the callback is completed, and then two threads may each believe that the exchange is theirs to end, which
 * ruins the next request on the connection (docs/decisions/0010).
 */
record Exchange(Request request, Response response, Callback callback) {
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0).asReadOnlyBuffer();

    /** Sends what Bolt answered. */
    void send(com.slack.api.bolt.response.Response answer) {
        response.setStatus(answer.getStatusCode());
        if (answer instanceof WrittenResponse written) {
            send(written.getContentType(), written.bytes());
        } else if (answer.getBody() == null) {
            response.write(true, NOTHING.duplicate(), callback);
        } else {
            send(answer.getContentType(), ByteBuffer.wrap(answer.getBody().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void send(String type, ByteBuffer body) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.write(true, body, callback);
    }

    void refuse(Refusal why) {
        send(why.response());
    }

    /** Refuses without having read all of the body, so that the connection cannot be used again. */
    void refuseAndClose(Refusal why) {
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        refuse(why);
    }

    /** Refuses, and says which methods there are. */
    void refuseMethod(Refusal why, String allowed) {
        response.getHeaders().put(HttpHeader.ALLOW, allowed);
        refuse(why);
    }

    /** Sends a browser elsewhere, once: the answer is not to be kept. */
    void redirect(String address) {
        response.setStatus(302);
        response.getHeaders().put(HttpHeader.LOCATION, address);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("Referrer-Policy", "no-referrer");
        response.write(true, NOTHING.duplicate(), callback);
    }

    void html(int status, String page) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
        response.write(true, ByteBuffer.wrap(page.getBytes(StandardCharsets.UTF_8)), callback);
    }

    void picture(byte[] png) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "image/png");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "public, max-age=3600");
        response.write(true, ByteBuffer.wrap(png), callback);
    }
}
