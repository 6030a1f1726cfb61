package dev.whichrole.playground.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;

/** Files from a folder of the classpath; {@code /} is its {@code index.html}. */
public final class StaticFiles implements Endpoint {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2");

    private final String folder;

    public StaticFiles(String folder) {
        this.folder = folder;
    }

    @Override
    public void handle(WebExchange exchange) throws IOException {
        String path = exchange.path().equals("/") ? "/index.html" : exchange.path();
        if (!exchange.method().equals("GET") && !exchange.method().equals("HEAD")) {
            exchange.refuse(405, "method_not_allowed", "Pages can only be fetched.");
            return;
        }
        // Jetty has already refused dot segments; a plain pattern keeps the rest to file names.
        if (!path.matches("(/[A-Za-z0-9_-]+)*/[A-Za-z0-9_-]+\\.[a-z0-9]+")) {
            notFound(exchange);
            return;
        }
        try (InputStream file = StaticFiles.class.getResourceAsStream(folder + path)) {
            if (file == null) {
                notFound(exchange);
            } else {
                exchange.setHeader("Content-Security-Policy", "frame-ancestors 'none'")
                        .setHeader("X-Content-Type-Options", "nosniff")
                        .respond(200, type(path), file.readAllBytes());
            }
        }
    }

    private static void notFound(WebExchange exchange) throws IOException {
        exchange.refuse(404, "not_found", "There is no such page.");
    }

    private static String type(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(extension, "application/octet-stream");
    }
}
