package dev.whichrole.server;

import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /slack/events}: looks at the headers, then reads the body, then has it answered. Of a request that Slack cannot
 * have signed nothing is kept; its body is read for a moment and forgotten, so that whoever sent it sees the refusal.
 */
final class SlackEndpoint {
    private static final Logger log = LoggerFactory.getLogger(SlackEndpoint.class);
    /** Slack's requests are a few kilobytes; a pasted message is at most 40,000 characters. */
    private static final int MOST_BYTES = 1 << 20;

    /** What Slack sends is smaller, also where the clock or the secret is not as it should be. */
    private static final int MOST_UNSIGNED_BYTES = 1 << 16;

    /** Slack itself gives up after three seconds. */
    private static final BodyReader.Limits SIGNED =
            new BodyReader.Limits(MOST_BYTES, MOST_BYTES, Duration.ofSeconds(5), Refusal.TOO_LARGE, Refusal.TOO_SLOW);

    private static final BodyReader.Limits UNSIGNED = new BodyReader.Limits(
            MOST_UNSIGNED_BYTES, SlackEdge.BEGINNING, Duration.ofSeconds(1), Refusal.UNSIGNED, Refusal.UNSIGNED);

    private final SlackEdge edge;
    private final Bodies bodies;

    SlackEndpoint(SlackEdge edge, Bodies bodies) {
        this.edge = edge;
        this.bodies = bodies;
    }

    /** Something that Slack may have meant for this address went elsewhere. */
    void astray(HttpFields headers) {
        edge.astray(headers);
    }

    void handle(Exchange exchange) {
        HttpFields headers = exchange.request().getHeaders();
        if (!exchange.request().getMethod().equals("POST")) {
            exchange.refuseMethod(Refusal.WRONG_METHOD, "POST");
        } else if (exchange.request().getLength() > MOST_BYTES) {
            exchange.refuseAndClose(Refusal.TOO_LARGE);
        } else if (edge.admits(headers)) {
            read(exchange, SIGNED, body -> edge.answer(headers, body));
        } else if (headers.contains(HttpHeader.EXPECT) || exchange.request().getLength() > MOST_UNSIGNED_BYTES) {
            unsigned(exchange, headers);
        } else {
            read(exchange, UNSIGNED, beginning -> edge.unsigned(headers, beginning));
        }
    }

    /** Whoever asks before sending a body is told before; whoever sends a large one may not see it. */
    private void unsigned(Exchange exchange, HttpFields headers) {
        exchange.response().getHeaders().put(HttpHeader.CONNECTION, "close");
        exchange.send(edge.unsigned(headers, new byte[0]));
    }

    private void read(Exchange exchange, BodyReader.Limits limits, Function<byte[], Response> answer) {
        new BodyReader(exchange.request(), limits, bodies, new Answered(exchange, answer)).run();
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
