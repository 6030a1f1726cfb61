package dev.whichrole.playground.bot;

import dev.whichrole.playground.json.Json;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/** One WebSocket connection of the bot: says hello, keeps it alive with pings, and passes texts both ways. */
public final class BotSocket implements Session.Listener.AutoDemanding {
    private static final int PING_SECONDS = 10;

    private final BotSockets sockets;
    private final String appId;
    private final Clock clock;
    private volatile @Nullable Session session;

    public BotSocket(BotSockets sockets, String appId, Clock clock) {
        this.sockets = sockets;
        this.appId = appId;
        this.clock = clock;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        session = opened;
        int connections = sockets.opened(this);
        send(hello(connections));
        pingLater();
    }

    @Override
    public void onWebSocketText(String text) {
        sockets.received(text);
    }

    @Override
    public void onWebSocketClose(int status, String reason, Callback callback) {
        sockets.closed(this);
        callback.succeed();
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        sockets.closed(this);
    }

    /** False when it could not be sent. */
    boolean send(String text) {
        Session open = session;
        if (open == null || !open.isOpen()) {
            return false;
        }
        open.sendText(text, Callback.NOOP);
        return true;
    }

    void close() {
        Session open = session;
        if (open != null) {
            open.close(1000, "bye", Callback.NOOP);
        }
    }

    private String hello(int connections) {
        var hello = Json.object().put("type", "hello").put("num_connections", connections);
        hello.putObject("connection_info").put("app_id", appId);
        hello.putObject("debug_info")
                .put("host", "playground")
                .put("started", clock.instant().toString())
                .put("build_number", 0)
                .put("approximate_connection_time", 18_060);
        return hello.toString();
    }

    private void pingLater() {
        CompletableFuture.delayedExecutor(PING_SECONDS, TimeUnit.SECONDS).execute(() -> {
            Session open = session;
            if (open != null && open.isOpen()) {
                open.sendPing(ByteBuffer.allocate(0), Callback.NOOP);
                pingLater();
            }
        });
    }
}
