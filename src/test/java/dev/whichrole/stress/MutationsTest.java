package dev.whichrole.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.whichrole.stress.Mutations.Mutation;
import dev.whichrole.stress.SlackSide.Signed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("stress")
@DisplayName("Whatever is wrong with a signed payload,")
class MutationsTest {
    private static final int EVERY = Scale.of(50, 1);
    private static final int PAIRS = Scale.of(100, 80_000);
    private static final int SENDERS = 8;
    private static final int FEW = 20;
    private static final int ASKED_AGAIN = 503;

    @TempDir
    private Path folder;

    private final AtomicLong count = new AtomicLong();
    private final Map<String, Integer> table = new TreeMap<>();
    private final List<String> failed = new ArrayList<>();

    /** Takes what the bot says to those who clicked. */
    private final HttpServer hooks = hooks();

    private static HttpServer hooks() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> answer(exchange, ""));
            server.createContext("/api/", exchange -> answer(exchange, "{\"ok\":false,\"error\":\"user_not_found\"}"));
            server.createContext(
                    "/api/chat.postMessage",
                    exchange -> answer(exchange, "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"1.1\"}"));
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String hook() {
        return "http://127.0.0.1:" + hooks.getAddress().getPort() + "/h";
    }

    /** Takes every message at once: what Slack makes of them is not what is tried here. */
    private String api() {
        return "http://127.0.0.1:" + hooks.getAddress().getPort() + "/api/";
    }

    @AfterEach
    void end() {
        hooks.stop(0);
    }

    @Test
    void it_is_acknowledged_and_never_shown() throws Exception {
        try (var bot = new FloodedBot(folder, Optional.of(api()))) {
            var mutations = new Mutations();
            var single = mutations.single().filter(each -> count.getAndIncrement() % EVERY == 0);
            send(bot, Stream.concat(single, mutations.pairs(1).limit(PAIRS)).iterator());
            try (var wire = new Wire(bot.port(), 10_000)) {
                for (var raw : raw().entrySet()) {
                    send(bot, wire, raw.getKey(), raw.getValue(), "raw");
                }
            }
            table.forEach((key, times) -> Tables.row(key, String.valueOf(times)));
            Tables.row("resident", bot.residentMegabytes() + " MB");
            String log = bot.logged();
            assertThat(failed).isEmpty();
            assertThat(log.lines()
                            .filter(line -> line.contains("\tat ") || line.matches(".* Request \\w+ of type .*"))
                            .distinct()
                            .limit(FEW * FEW))
                    .isEmpty();
            assertThat(log.lines().filter(line -> line.contains(Mutations.MARK)).limit(FEW))
                    .isEmpty();
            assertThat(bot.bystanderWaits()).isLessThan(FloodedBot.PATIENCE_MILLIS);
        }
    }

    /** Side by side, each on a connection that it keeps. */
    private void send(FloodedBot bot, Iterator<Mutation> all) throws Exception {
        var senders = Executors.newFixedThreadPool(SENDERS);
        Callable<Boolean> sender = () -> {
            try (var wire = new Wire(bot.port(), 10_000)) {
                for (var next = next(all); next.isPresent(); next = next(all)) {
                    Mutation mutation = next.get();
                    send(bot, wire, mutation.toString(), bytes(mutation), mutation.payload());
                }
            }
            return true;
        };
        for (Future<Boolean> each : senders.invokeAll(Collections.nCopies(SENDERS, sender))) {
            assertThat(each.get()).isTrue();
        }
        senders.shutdown();
    }

    private static Optional<Mutation> next(Iterator<Mutation> all) {
        synchronized (all) {
            return all.hasNext() ? Optional.of(all.next()) : Optional.empty();
        }
    }

    private void send(FloodedBot bot, Wire wire, String what, byte[] body, String payload) throws IOException {
        int status = status(bot, wire, body);
        if (status == ASKED_AGAIN) { // the database was not free in time; Slack comes again
            status = status(bot, wire, body);
        }
        synchronized (table) {
            table.merge(payload + " | " + status, 1, Integer::sum);
            if (status >= 500 && failed.size() < FEW) {
                failed.add(what + ": " + status);
            }
        }
    }

    private static int status(FloodedBot bot, Wire wire, byte[] body) throws IOException {
        wire.send(bot.slack()
                .head(Signed.RIGHTLY, body.length > 0 && body[0] == '{' ? SlackSide.JSON : SlackSide.FORM, body));
        wire.send(body);
        return wire.answer().status();
    }

    /** As Slack sends it: events as JSON, commands as a form, everything else as JSON in a form. */
    private byte[] bytes(Mutation mutation) {
        JsonElement json = mutation.json();
        boolean event = json instanceof JsonObject object && object.has("event_id");
        String text = fresh(json.toString());
        String body = event
                ? text
                : mutation.payload().equals("command") ? fresh(form((JsonObject) json)) : "payload=" + encoded(text);
        return body.getBytes(StandardCharsets.UTF_8);
    }

    /** No two the same, or the second would be left out as delivered again, or wait its turn in the same channel. */
    private String fresh(String text) {
        long number = count.incrementAndGet();
        return text.replace("%HOOK%", hook() + number)
                .replaceAll("\"([CDU])1\"", "\"$1" + number + "\"")
                .replace("%ID%", String.valueOf(number))
                .replace("%TS%", String.format("%06d", count.get() % 1_000_000));
    }

    private static String form(JsonObject fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "="
                        + encoded(
                                field.getValue().isJsonPrimitive()
                                        ? field.getValue().getAsString()
                                        : field.getValue().toString()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> raw() {
        String event = "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"E\",\"event_time\":1,\"event\":";
        String deep = "[".repeat(50_000);
        return Map.of(
                "deep JSON in an event",
                bytes(event + "{\"type\":\"app_mention\",\"x\":" + deep + "}}"),
                "deep objects in a form",
                bytes("payload=" + encoded("{\"type\":\"block_actions\",\"x\":" + "{\"a\":".repeat(9_000) + "}")),
                "duplicate keys",
                bytes(event
                        + "{\"type\":\"app_mention\",\"user\":\"U1\",\"user\":{},\"channel\":\"C1\",\"channel\":7}}"),
                "invalid UTF-8",
                (event + "{\"type\":\"message\",\"channel_type\":\"im\",\"user\":\"\u00ff\",\"text\":\"\u00fe\"}}")
                        .getBytes(StandardCharsets.ISO_8859_1),
                "an event that is a list",
                bytes(event + "[]}"),
                "an event of null",
                bytes(event + "null}"),
                "nothing in a form",
                bytes("payload="),
                "half a percent sign",
                bytes("payload=%7B%"),
                "a command of percent signs",
                bytes("command=%2Fwhichrole&text=%"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
