package dev.whichrole.playground.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import org.jspecify.annotations.Nullable;

/** Jetty on loopback: endpoints by path prefix, longest first, and one WebSocket path. */
public final class LoopbackServer implements AutoCloseable {
    /** A page that is open holds a thread for its stream, and would hold up a stop for as long as this. */
    private static final Duration STOP = Duration.ofMillis(200);

    private final Server server;
    private final LoopbackAddress address;

    private LoopbackServer(Server server, LoopbackAddress address) {
        this.server = server;
        this.address = address;
    }

    /** Port 0 picks a free one. The WebSocket opener may return null to refuse. */
    public static LoopbackServer start(
            int port,
            LoopbackAddress address,
            Map<String, Endpoint> endpoints,
            String webSocketPath,
            Function<Map<String, String>, Session.@Nullable Listener> webSocket) {
        Server server = new Server(threads());
        ServerConnector connector = new ServerConnector(server, 1, 1);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        WebSocketUpgradeHandler upgrade = WebSocketUpgradeHandler.from(server, container -> {
            container.setIdleTimeout(Duration.ZERO);
            container.setMaxTextMessageSize(1 << 20);
            container.addMapping(
                    webSocketPath, (request, response, callback) -> open(webSocket, request, response, callback));
        });
        upgrade.setHandler(new Routes(endpoints));
        server.setHandler(new HostGuard(upgrade));
        try {
            server.start();
        } catch (Exception refused) {
            throw new IllegalStateException("The playground cannot listen on port " + port, refused);
        }
        address.bound(connector.getLocalPort());
        return new LoopbackServer(server, address);
    }

    public LoopbackAddress address() {
        return address;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception stuck) {
            throw new IllegalStateException("Stopping the playground", stuck);
        }
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(200);
        threads.setName("playground");
        threads.setDaemon(true);
        threads.setStopTimeout(STOP.toMillis());
        return threads;
    }

    private static Session.@Nullable Listener open(
            Function<Map<String, String>, Session.@Nullable Listener> webSocket,
            ServerUpgradeRequest request,
            Response response,
            Callback callback) {
        String query = request.getHttpURI().getQuery();
        Session.Listener listener = webSocket.apply(query == null ? Map.of() : WebExchange.form(query));
        if (listener == null) {
            Response.writeError(request, response, callback, 403);
        }
        return listener;
    }

    /** Finds the endpoint with the longest matching prefix. */
    private static final class Routes extends Handler.Abstract {
        private final Map<String, Endpoint> endpoints;

        Routes(Map<String, Endpoint> endpoints) {
            this.endpoints = Map.copyOf(endpoints);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws IOException {
            WebExchange exchange = new WebExchange(request, response);
            String path = exchange.path();
            String prefix = endpoints.keySet().stream()
                    .filter(path::startsWith)
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
            Endpoint endpoint = endpoints.get(prefix);
            if (endpoint == null) {
                return false;
            }
            endpoint.handle(exchange);
            callback.succeeded();
            return true;
        }
    }
}
