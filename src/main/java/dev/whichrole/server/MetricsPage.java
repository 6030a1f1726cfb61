package dev.whichrole.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** {@code /metrics} and nothing else, on a port of its own that need not be open to the world. */
final class MetricsPage extends Handler.Abstract {
    private final Supplier<String> text;
    private final String type;

    MetricsPage(Supplier<String> text, String type) {
        this.text = text;
        this.type = type;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var exchange = new Exchange(request, response, callback);
        if (!Request.getPathInContext(request).equals("/metrics")) {
            exchange.refuse(Refusal.NOT_FOUND);
        } else if (!request.getMethod().equals("GET")) {
            exchange.refuseMethod(Refusal.READ_ONLY, "GET");
        } else {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
            response.write(true, ByteBuffer.wrap(text.get().getBytes(StandardCharsets.UTF_8)), callback);
        }
        return true;
    }
}
