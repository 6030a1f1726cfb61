package dev.whichrole.server;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Knows on which connections a request is under way: the others need not be waited for at the end. */
final class ConnectionsInUse extends Handler.Wrapper {
    private final Set<EndPoint> inUse = ConcurrentHashMap.newKeySet();

    ConnectionsInUse(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        EndPoint connection = request.getConnectionMetaData().getConnection().getEndPoint();
        inUse.add(connection);
        Request.addCompletionListener(request, failure -> inUse.remove(connection));
        return super.handle(request, response, callback);
    }

    /** Whether every request that came this way has been answered. */
    boolean rests(EndPoint connection) {
        return !inUse.contains(connection);
    }
}
