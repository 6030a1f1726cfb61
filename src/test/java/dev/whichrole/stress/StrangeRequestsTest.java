package dev.whichrole.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.whichrole.stress.SlackSide.Signed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("stress")
@DisplayName("Whatever strangers send,")
@Timeout(1_200)
class StrangeRequestsTest {
    private static final int REQUESTS = Scale.of(400, 100_000);
    private static final int SENDERS = 4;
    private static final int SLOW = Scale.of(4, 32);
    private static final int FEW = 20;
    /** What comes of a connection that is closed without an answer. */
    private static final String CLOSED = "closed";

    @TempDir
    private Path folder;

    /** A kind of request, and what may come of it. */
    private record Kind(String name, List<String> outcomes, Supplier<List<byte[]>> pieces) {}

    @Test
    void nobody_gets_a_server_error_and_nothing_of_it_is_in_the_log() throws Exception {
        try (var bot = new FloodedBot(folder)) {
            bot.bystanderWaits();
            var outcomes = new TreeMap<String, Integer>();
            var wrong = new ArrayList<String>();
            var senders = Executors.newFixedThreadPool(SENDERS);
            var sending = new ArrayList<Future<Map<String, Integer>>>();
            for (int sender = 0; sender < SENDERS; sender++) {
                var kinds = kinds(bot, new Random(sender));
                sending.add(senders.submit(() -> send(bot, kinds, wrong)));
            }
            for (Future<Map<String, Integer>> each : sending) {
                each.get().forEach((what, times) -> outcomes.merge(what, times, Integer::sum));
            }
            senders.shutdown();
            outcomes.forEach((what, times) -> Tables.row(what, String.valueOf(times)));
            assertThat(wrong).isEmpty();
            assertThat(bot.bystanderWaits()).isLessThan(FloodedBot.PATIENCE_MILLIS);
            assertThat(bot.logged()).doesNotContain("\tat ").doesNotContain(Mutations.MARK);
            Tables.row("resident", bot.residentMegabytes() + " MB");
        }
    }

    private static Map<String, Integer> send(FloodedBot bot, List<Kind> kinds, List<String> wrong) {
        var outcomes = new TreeMap<String, Integer>();
        for (int i = 0; i < REQUESTS / SENDERS; i++) {
            Kind kind = kinds.get(i % kinds.size());
            String outcome = outcome(bot, kind.pieces().get());
            outcomes.merge(kind.name() + " | " + outcome, 1, Integer::sum);
            synchronized (wrong) {
                if (!kind.outcomes().contains(outcome) && wrong.size() < FEW) {
                    wrong.add(kind.name() + ": " + outcome);
                }
            }
        }
        return outcomes;
    }

    /** The status, or that the connection was closed. */
    private static String outcome(FloodedBot bot, List<byte[]> pieces) {
        try (var wire = new Wire(bot.port(), 10_000)) {
            try {
                for (byte[] piece : pieces) {
                    wire.send(piece);
                }
            } catch (IOException e) {
                return answerOrClosed(wire); // it has heard enough
            }
            return answerOrClosed(wire);
        } catch (IOException e) {
            return "no connection";
        }
    }

    private static String answerOrClosed(Wire wire) {
        try {
            return String.valueOf(wire.answer().status());
        } catch (java.net.SocketTimeoutException e) {
            return "silence";
        } catch (IOException e) {
            return CLOSED;
        }
    }

    private static List<Kind> kinds(FloodedBot bot, Random random) throws IOException {
        var slack = bot.slack();
        List<String> payloads = new Mutations()
                .single()
                .filter(each -> random.nextInt(20) == 0)
                .map(Mutations.Mutation::json)
                .map(JsonElement::toString)
                .toList();
        Supplier<byte[]> payload = () -> utf8(payloads.get(random.nextInt(payloads.size())));
        var kinds = new ArrayList<Kind>();
        for (Signed how : List.of(Signed.NOT_AT_ALL, Signed.LONG_AGO, Signed.WITH_ANOTHER_SECRET)) {
            kinds.add(new Kind("a payload signed " + how, List.of("401"), () -> whole(slack, how, payload.get())));
            kinds.add(new Kind(
                    "random bytes signed " + how, List.of("401"), () -> whole(slack, how, bytes(random, 300))));
        }
        kinds.add(new Kind(
                "random bytes, signed", List.of("400", "200"), () -> whole(slack, Signed.RIGHTLY, bytes(random, 300))));
        kinds.addAll(oversize(slack));
        kinds.addAll(chunks(slack, random));
        kinds.addAll(heads(random));
        return kinds;
    }

    private static Stream<Signed> everyWay() {
        return Stream.of(Signed.values());
    }

    private static List<Kind> oversize(SlackSide slack) {
        byte[] little = utf8("payload=" + Mutations.MARK);
        return everyWay()
                .map(how -> new Kind(
                        "says it is 60 MB, " + how,
                        List.of("413"),
                        () -> List.of(
                                replaced(
                                        slack.head(how, SlackSide.FORM, little),
                                        "Content-Length: " + little.length,
                                        "Content-Length: 62914560"),
                                little)))
                .toList();
    }

    /** Chunks that are none. */
    private static List<Kind> chunks(SlackSide slack, Random random) {
        var nonsense = List.of(
                "zz\r\n",
                "-5\r\nhello\r\n0\r\n\r\n",
                "ffffffffffffffff\r\n",
                "5\r\nhi\r\n0\r\n\r\n",
                "\r\n\r\n",
                "5;" + "x".repeat(3_000) + "\r\nhello\r\n0\r\n\r\n");
        return everyWay()
                .map(how -> new Kind(
                        "chunked nonsense, " + how,
                        List.of("400", "401", "408", "413", "431", CLOSED),
                        () -> List.of(
                                slack.chunked(how, new byte[0]),
                                utf8(nonsense.get(random.nextInt(nonsense.size()))),
                                bytes(random, 100))))
                .toList();
    }

    private static List<Kind> heads(Random random) {
        var refused = List.of("400", "404", "405", "411", "414", "417", "431", "501", "505", "401", CLOSED);
        String host = " HTTP/1.1\r\nHost: localhost\r\n";
        return List.of(
                new Kind("random bytes as a head", refused, () -> List.of(bytes(random, 200), utf8("\r\n\r\n"))),
                new Kind(
                        "a head without an end",
                        refused,
                        () -> List.of(utf8("POST /slack/events" + host + "X: " + "x".repeat(20_000)))),
                new Kind(
                        "two lengths",
                        refused,
                        () -> List.of(utf8(
                                "POST /slack/events" + host + "Content-Length: 3\r\nContent-Length: 5\r\n\r\nabcde"))),
                new Kind(
                        "a length and chunks",
                        refused,
                        () -> List.of(utf8("POST /slack/events" + host
                                + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"))),
                new Kind("a path that leaves", refused, () -> List.of(utf8("GET /../../etc/passwd" + host + "\r\n"))),
                new Kind("a path of nonsense", refused, () -> List.of(utf8("GET /%zz/%00" + host + "\r\n"))),
                new Kind("another version", refused, () -> List.of(utf8("POST /slack/events HTTP/9.9\r\n\r\n"))));
    }

    @Test
    void one_who_sends_byte_by_byte_is_answered_like_others_and_delays_nobody() throws Exception {
        byte[] body = utf8("command=%2Fwhichrole&text=sre&team_id=T1&user_id=U1&channel_id=C1&trigger_id=1.2.3"
                + "&response_url=http%3A%2F%2F127.0.0.1%3A9%2Fh");
        try (var bot = new FloodedBot(folder)) {
            bot.bystanderWaits();
            var senders = Executors.newFixedThreadPool(SLOW);
            var sending = new ArrayList<Future<Integer>>();
            for (int sender = 0; sender < SLOW; sender++) {
                sending.add(senders.submit(() -> slowly(bot, body)));
            }
            long worst = 0;
            while (!sending.stream().allMatch(Future::isDone)) {
                worst = Math.max(worst, bot.bystanderWaits());
            }
            senders.shutdown();
            for (Future<Integer> each : sending) {
                assertThat(each.get()).isEqualTo(200);
            }
            Tables.row("byte by byte", SLOW + " senders, all answered", "others waited " + worst + " ms at worst");
            assertThat(worst).isLessThan(FloodedBot.PATIENCE_MILLIS);
        }
    }

    private static int slowly(FloodedBot bot, byte[] body) throws IOException, InterruptedException {
        try (var wire = new Wire(bot.port(), 10_000)) {
            byte[] head = bot.slack().head(Signed.RIGHTLY, SlackSide.FORM, body);
            for (byte one : head) {
                wire.send(new byte[] {one});
            }
            for (byte one : body) {
                wire.send(new byte[] {one});
                Thread.sleep(10);
            }
            return wire.answer().status();
        }
    }

    private static List<byte[]> whole(SlackSide slack, Signed how, byte[] body) {
        return List.of(slack.head(how, SlackSide.FORM, body), body);
    }

    private static byte[] replaced(byte[] head, String what, String with) {
        return utf8(new String(head, StandardCharsets.UTF_8).replace(what, with));
    }

    private static byte[] bytes(Random random, int most) {
        byte[] bytes = new byte[1 + random.nextInt(most)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
