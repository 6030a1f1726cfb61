package dev.whichrole.playground;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports on loopback for what has to be told one. They lie below those that systems give to connections: there, somebody
 * else's connection might take one before the server does, or a caller of a stopped server reach itself.
 */
public final class Ports {
    private static final int LOWEST = 20_000;
    private static final int ABOVE = 32_000;
    private static final int MOST_TRIES = 1_000;

    private Ports() {}

    /** One that nobody listens on now. */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(MOST_TRIES, LOWEST, ABOVE)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free port on loopback"));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
