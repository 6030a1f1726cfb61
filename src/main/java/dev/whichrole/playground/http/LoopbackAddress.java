package dev.whichrole.playground.http;

/** Where the playground listens; known once the server has started. */
public final class LoopbackAddress {
    private volatile int port;

    void bound(int chosen) {
        port = chosen;
    }

    public String http() {
        return "http://localhost:" + port;
    }

    public String webSocket() {
        return "ws://localhost:" + port;
    }
}
