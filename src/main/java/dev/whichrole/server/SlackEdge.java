package dev.whichrole.server;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import dev.whichrole.slack.SlackBot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what becomes of a request to {@code /slack/events}: refused before anything is parsed, or run by the bot.
 * Nothing of a body is ever logged or sent back.
 */
final class SlackEdge {
    private static final Logger log = LoggerFactory.getLogger(SlackEdge.class);
    private static final byte[] SSL_CHECK = "ssl_check=1".getBytes(StandardCharsets.UTF_8);

    private final Signature signature;
    private final SlackBot bot;
    private final SlackRequestParser parser;

    SlackEdge(Signature signature, SlackBot bot) {
        this.signature = signature;
        this.bot = bot;
        this.parser = new SlackRequestParser(bot.config());
    }

    Response answer(HttpFields headers, byte[] body) {
        if (startsWith(body, SSL_CHECK)) {
            return Response.ok();
        }
        if (!signature.covers(headers.get("X-Slack-Request-Timestamp"), headers.get("X-Slack-Signature"), body)) {
            return Refusal.UNSIGNED.response();
        }
        return parse(headers, new String(body, StandardCharsets.UTF_8))
                .map(bot::run)
                .orElseGet(Refusal.UNREADABLE::response);
    }

    private Optional<Request<?>> parse(HttpFields headers, String body) {
        try {
            return Optional.ofNullable(parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri("/slack/events")
                    .queryString(Map.of())
                    .headers(new RequestHeaders(values(headers)))
                    .requestBody(body)
                    .remoteAddress("")
                    .build()));
        } catch (RuntimeException e) {
            log.info("A signed request could not be read: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
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
