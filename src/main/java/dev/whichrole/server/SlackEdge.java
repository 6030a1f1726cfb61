package dev.whichrole.server;

import com.slack.api.bolt.response.Response;
import dev.whichrole.slack.SlackBot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;

/**
 * Decides what becomes of a request to {@code /slack/events}: refused before anything is parsed, or run by the bot.
 * Nothing of a body is ever logged or sent back.
 */
final class SlackEdge {
    private static final byte[] SSL_CHECK = "ssl_check=1".getBytes(StandardCharsets.UTF_8);

    /** How much of an unsigned body is looked at. */
    static final int BEGINNING = SSL_CHECK.length;

    private final Signature signature;
    private final RefusedCounts refused;
    private final SlackBot bot;

    SlackEdge(Signature signature, RefusedCounts refused, SlackBot bot) {
        this.signature = signature;
        this.refused = refused;
        this.bot = bot;
    }

    /** Whether the headers are those of a request that Slack has just signed. The body is to be seen yet. */
    boolean admits(HttpFields headers) {
        return signature.doubt(headers).isEmpty();
    }

    /** Answers a request whose headers were fine. */
    Response answer(HttpFields headers, byte[] body) {
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
    Response unsigned(HttpFields headers, byte[] beginning) {
        return unsigned(signature.doubt(headers).orElseGet(Signature.Doubt.Unsigned::new), beginning);
    }

    /** Something went to another address than there is; if Slack has signed it, that is worth a line. */
    void astray(HttpFields headers) {
        if (headers.contains("X-Slack-Signature")) {
            refused.astray();
        }
    }

    private Response unsigned(Signature.Doubt doubt, byte[] body) {
        if (startsWith(body, SSL_CHECK)) {
            return Response.ok();
        }
        refused.refused(doubt);
        return Refusal.UNSIGNED.response();
    }

    private static Map<String, List<String>> values(HttpFields headers) {
        return headers.stream()
                .collect(Collectors.groupingBy(
                        HttpField::getLowerCaseName,
                        Collectors.mapping(field -> String.valueOf(field.getValue()), Collectors.toList())));
    }

    private static boolean startsWith(byte[] body, byte[] start) {
        return body.length >= start.length && java.util.Arrays.equals(body, 0, start.length, start, 0, start.length);
    }
}
