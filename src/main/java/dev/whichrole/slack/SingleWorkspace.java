package dev.whichrole.slack;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;

/**
 * Gives every request the one bot token there is. Takes the place of Bolt's authorization, which asks Slack who it is
 * three times before the first answer and again every ten minutes; nothing here needs to know.
 */
public final class SingleWorkspace implements Middleware {
    private final String botToken;

    public SingleWorkspace(String botToken) {
        this.botToken = botToken;
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's signature
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        request.getContext().setBotToken(botToken);
        return chain.next(request);
    }
}
