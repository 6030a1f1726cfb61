package dev.whichrole.playground.http;

import java.util.Set;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets only requests through that were addressed to this machine by name. A foreign page can point its own host name at
 * loopback (DNS rebinding), but it cannot change the Host header its browser then sends.
 */
final class HostGuard extends Handler.Wrapper {
    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    HostGuard(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (HOSTS.contains(Request.getServerName(request))) {
            return super.handle(request, response, callback);
        }
        Response.writeError(request, response, callback, 403, "The playground answers to localhost only.");
        return true;
    }
}
