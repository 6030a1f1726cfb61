package dev.whichrole.playground.api;

import dev.whichrole.playground.bot.InFlight;
import dev.whichrole.playground.http.Endpoint;
import dev.whichrole.playground.http.WebExchange;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** An endpoint that the bot calls: each request counts as under way until it is answered, and is dated by Slack's clock. */
public record CountedEndpoint(InFlight activity, InstantSource clock, Endpoint endpoint) implements Endpoint {
    @Override
    public void handle(WebExchange exchange) throws IOException {
        activity.begin();
        try {
            exchange.setHeader(
                    "Date",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
            endpoint.handle(exchange);
        } finally {
            activity.end();
        }
    }
}
