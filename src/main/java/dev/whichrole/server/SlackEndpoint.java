package dev.whichrole.server;

import com.slack.api.bolt.response.Response;
import dev.whichrole.slack.SlackBot;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /slack/events}: looks at the headers, then reads the body, then has it answered; what is refused is refused
 * before anything is parsed. Of a request that Slack cannot have signed nothing is kept; its body is read for a moment
 * and forgotten, so that whoever sent it sees the refusal. Nothing of a body is ever logged or sent back.
 */
final class SlackEndpoint {
    private static final Logger log = LoggerFactory.getLogger(SlackEndpoint.class);
    private static final byte[] SSL_CHECK = "ssl_check=1".getBytes(StandardCharsets.UTF_8);
    /** Slack's requests are a few kilobytes; a pasted message is at most 40,000 characters. */
    private static final int MOST_BYTES = 1 << 20;

    /** What Slack sends is smaller, also where the clock or the secret is not as it should be. */
    private static final int MOST_UNSIGNED_BYTES = 1 << 16;

    /** Slack itself gives up after three seconds. */
    private static final BodyReader.Limits SIGNED =
            new BodyReader.Limits(MOST_BYTES, MOST_BYTES, Duration.ofSeconds(5), Refusal.TOO_LARGE, Refusal.TOO_SLOW);

    private static final BodyReader.Limits UNSIGNED = new BodyReader.Limits(
            MOST_UNSIGNED_BYTES, SSL_CHECK.length, Duration.ofSeconds(1), Refusal.UNSIGNED, Refusal.UNSIGNED);

    private final Signature signature;
    private final RefusedCounts refused;
    private final Bodies bodies;
    private final SlackBot bot;

    SlackEndpoint(Signature signature, RefusedCounts refused, Bodies bodies, SlackBot bot) {
        this.signature = signature;
        this.refused = refused;
        this.bodies = bodies;
        this.bot = bot;
    }

    /** Something went to another address than there is; if Slack has signed it, that is worth a line. */
    void astray(HttpFields headers) {
        if (headers.contains("X-Slack-Signature")) {
            refused.astray();
        }
    }

    void handle(Exchange exchange) {
        HttpFields headers = exchange.request().getHeaders();
        if (!exchange.request().getMethod().equals("POST")) {
            exchange.refuseMethod(Refusal.WRONG_METHOD, "POST");
        } else if (exchange.request().getLength() > MOST_BYTES) {
            exchange.refuseAndClose(Refusal.TOO_LARGE);
        } else if (signature.doubt(headers).isEmpty()) {
            read(exchange, SIGNED, body -> answer(headers, body));
        } else if (headers.contains(HttpHeader.EXPECT) || exchange.request().getLength() > MOST_UNSIGNED_BYTES) {
            unsigned(exchange, headers);
        } else {
            read(exchange, UNSIGNED, beginning -> unsigned(headers, beginning));
        }
    }

    /** Whoever asks before sending a body is told before; whoever sends a large one may not see it. */
    private void unsigned(Exchange exchange, HttpFields headers) {
        exchange.response().getHeaders().put(HttpHeader.CONNECTION, "close");
        exchange.send(unsigned(headers, new byte[0]));
    }

    private void read(Exchange exchange, BodyReader.Limits limits, Function<byte[], Response> answer) {
        new BodyReader(exchange.request(), limits, bodies, new Answered(exchange, answer)).run();
    }

    /** Answers a request whose headers were fine. */
    private Response answer(HttpFields headers, byte[] body) {
        var doubt = signature.doubt(headers, body);
        if (doubt.isPresent()) {
            return unsigned(doubt.get(), body);
        }
        if (startsWith(body, SSL_CHECK)) {
            return Response.ok();
        }
        return bot.http(values(headers), new String(body, StandardCharsets.UTF_8))
                .orElseGet(Refusal.UNREADABLE::response);
    }

    /** Answers a request whose headers were not, by the beginning of its body. */
    private Response unsigned(HttpFields headers, byte[] beginning) {
        return unsigned(signature.doubt(headers).orElseGet(Signature.Doubt.Unsigned::new), beginning);
    }

    private Response unsigned(Signature.Doubt doubt, byte[] body) {
        if (startsWith(body, SSL_CHECK)) {
            return Response.ok();
        }
        refused.refused(doubt);
        return Refusal.UNSIGNED.response();
    }

    private static Map<String, List<String>> values(HttpFields headers) {
        Map<String, List<String>> values = new HashMap<>();
        for (HttpField field : headers) {
            values.computeIfAbsent(field.getLowerCaseName(), first -> new ArrayList<>(1))
                    .add(String.valueOf(field.getValue()));
        }
        return values;
    }

    private static boolean startsWith(byte[] body, byte[] start) {
        return body.length >= start.length && Arrays.equals(body, 0, start.length, start, 0, start.length);
    }

    /** What is answered once the body is there. An exception on Jetty's thread would leave the request unanswered. */
    private record Answered(Exchange exchange, Function<byte[], Response> answer) implements BodyReader.Then {
        @Override
        public void whole(byte[] body) {
            Response response;
            try {
                response = answer.apply(body);
            } catch (RuntimeException e) {
                log.error("A request failed: {}", e.getClass().getSimpleName());
                response = Refusal.BROKEN.response();
            }
            exchange.send(response);
        }

        @Override
        public void gaveUp(Refusal why) {
            exchange.refuseAndClose(why);
        }

        /** There is nobody to read the answer, but it ends the exchange. */
        @Override
        public void broken() {
            exchange.refuseAndClose(Refusal.UNREADABLE);
        }
    }
}
