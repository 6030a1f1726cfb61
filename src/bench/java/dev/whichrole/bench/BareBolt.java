package dev.whichrole.bench;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.builtin.RequestVerification;
import com.slack.api.bolt.util.SlackRequestParser;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The least that Bolt can do on the server that the bot uses: it checks the signature, parses the command and
 * acknowledges with nothing. What the bot costs beyond this is the bot's own.
 */
public final class BareBolt extends Handler.Abstract {
    private final App app;
    private final SlackRequestParser parser;

    private BareBolt(String signingSecret) {
        var config = AppConfig.builder().signingSecret(signingSecret).build();
        var verification = new RequestVerification(new SlackSignature.Verifier(new SlackSignature.Generator(signingSecret)));
        this.app = new App(config, new ArrayList<Middleware>(List.of(verification)));
        app.command("/whichrole", (request, context) -> context.ack());
        this.parser = new SlackRequestParser(app.config());
    }

    /** Serves on {@code PORT}, with {@code SLACK_SIGNING_SECRET}. */
    public static void main(String[] args) throws Exception {
        var threads = new QueuedThreadPool(64);
        var server = new Server(threads);
        var config = new HttpConfiguration();
        config.setSendServerVersion(false);
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(config));
        connector.setPort(Integer.parseInt(System.getenv("PORT")));
        server.addConnector(connector);
        server.setHandler(new BareBolt(System.getenv("SLACK_SIGNING_SECRET")));
        server.start();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String body = Content.Source.asString(request, StandardCharsets.UTF_8);
        Map<String, List<String>> headers = request.getHeaders().stream()
                .collect(Collectors.groupingBy(
                        HttpField::getLowerCaseName, Collectors.mapping(HttpField::getValue, Collectors.toList())));
        var parsed = parser.parse(SlackRequestParser.HttpRequest.builder()
                .requestUri("/slack/events")
                .queryString(Map.of())
                .headers(new com.slack.api.bolt.request.RequestHeaders(headers))
                .requestBody(body)
                .remoteAddress("")
                .build());
        var answer = app.run(parsed);
        response.setStatus(answer.getStatusCode());
        String text = answer.getBody() == null ? "" : answer.getBody();
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.getContentType());
        response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
