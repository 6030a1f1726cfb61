package dev.whichrole.playground.api;

import dev.whichrole.playground.bot.InFlight;
import dev.whichrole.playground.http.Endpoint;
import dev.whichrole.playground.http.WebExchange;
import java.io.IOException;

/** An endpoint that the bot calls: each request counts as under way until it is answered. */
public record CountedEndpoint(InFlight activity, Endpoint endpoint) implements Endpoint {
    @Override
    public void handle(WebExchange exchange) throws IOException {
        activity.begin();
        try {
            endpoint.handle(exchange);
        } finally {
            activity.end();
        }
    }
}
