package dev.whichrole.server;

import com.slack.api.bolt.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/** Sends each path to what answers it: Slack's events, installation, health, pictures. A slash at the end changes nothing. */
final class Routes extends Handler.Abstract {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Optional<SlackEndpoint> slack;
    private final Optional<InstallEndpoint> install;
    private final Health health;
    private final Pictures pictures;

    Routes(Optional<SlackEndpoint> slack, Optional<InstallEndpoint> install, Health health, Pictures pictures) {
        this.slack = slack;
        this.install = install;
        this.health = health;
        this.pictures = pictures;
    }

    @Override
    public boolean handle(Request request, org.eclipse.jetty.server.Response response, Callback callback) {
        var exchange = new Exchange(request, response, callback);
        String path = withoutLastSlash(Request.getPathInContext(request));
        if (path.equals("/slack/events") && slack.isPresent()) {
            slack.get().handle(exchange);
        } else if (install.isPresent() && InstallEndpoint.has(path)) {
            install.get().handle(path, exchange);
        } else if (path.equals("/healthz")) {
            exchange.send(Response.json(200, Map.of("status", "ok")));
        } else if (path.equals("/readyz")) {
            exchange.send(ready(health.missing()));
        } else {
            picture(path, exchange);
        }
        return true;
    }

    private static String withoutLastSlash(String path) {
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static Response ready(List<String> missing) {
        return missing.isEmpty()
                ? Response.json(200, Map.of("status", "ready"))
                : Response.json(503, Map.of("status", "not ready", "missing", missing));
    }

    private void picture(String path, Exchange exchange) {
        if (path.startsWith("/pictures/")
                && !READING.contains(exchange.request().getMethod())) {
            exchange.refuseMethod(Refusal.READ_ONLY, "GET, HEAD");
            return;
        }
        try {
            pictures.at(path).ifPresentOrElse(exchange::picture, () -> notFound(exchange));
        } catch (Pictures.Busy e) {
            exchange.refuse(Refusal.BUSY);
        }
    }

    private void notFound(Exchange exchange) {
        slack.ifPresent(endpoint -> endpoint.astray(exchange.request().getHeaders()));
        exchange.refuse(Refusal.NOT_FOUND);
    }
}
