package dev.whichrole.playground.http;

import java.io.IOException;

/** Answers requests below one path. May block. */
public interface Endpoint {
    void handle(WebExchange exchange) throws IOException;
}
