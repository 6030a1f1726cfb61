package dev.whichrole.playground.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.socket_mode.SocketModeClient;
import dev.whichrole.playground.PlaygroundSettings;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.Control;
import dev.whichrole.playground.testing.PlaygroundFixture;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Socket Mode, with Slack's own client (Tyrus) and a Bolt app at the other end. */
class SocketModeTest extends PlaygroundFixture {
    private final List<String> mentions = new CopyOnWriteArrayList<>();
    private final List<SocketModeApp> apps = new ArrayList<>();

    /** A cold Bolt app on a busy machine is not what is measured here. */
    @Override
    protected PlaygroundSettings settings() {
        return super.settings().timed(Duration.ofSeconds(20), List.of());
    }

    @BeforeEach
    void connect() throws Exception {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(playground.apiUrl());
        App app = new App(AppConfig.builder()
                .slack(Slack.getInstance(config))
                .singleTeamBotToken(playground.botToken())
                .build());
        app.command(
                "/whichrole",
                (request, context) ->
                        context.ack("You said " + request.getPayload().getText()));
        app.event(AppMentionEvent.class, (event, context) -> {
            mentions.add(event.getEvent().getText());
            context.say("Heard.");
            return context.ack();
        });
        app.globalShortcut("quiz.start", (request, context) -> context.ack());
        SocketModeApp socketMode = new SocketModeApp(playground.appToken(), app, SocketModeClient.Backend.Tyrus, 4);
        apps.add(socketMode);
        socketMode.startAsync();
        slack.socketMode(true);
        await().until(() -> sockets() == 1);
    }

    @AfterEach
    void disconnect() throws Exception {
        for (SocketModeApp app : apps) {
            app.close();
        }
    }

    private int sockets() {
        return slack.as("ana").workspace().path("sockets").intValue();
    }

    @Test
    void carries_a_command_and_its_answer() {
        slack.as("ana").in("general").types("/whichrole sre");

        assertThat(slack.as("ana").in("general").last().text()).isEqualTo("You said sre");
        JsonNode entry = slack.deliveries("command").get(0);
        assertThat(Json.text(entry, "transport")).isEqualTo("socket");
        assertThat(bot.received()).isEmpty();
    }

    @Test
    void carries_events() {
        slack.as("ana").in("general").types("@whichrole hello");

        assertThat(slack.as("ana").in("general").awaits("Heard.").user()).isEqualTo("U0WHICHROLE");
        assertThat(mentions).containsExactly("<@U0WHICHROLE> hello");
    }

    @Test
    void carries_interactions() {
        slack.as("ana").runs("quiz.start");

        assertThat(Json.text(slack.deliveries("shortcut").get(0), "state")).isEqualTo("acked");
    }

    @Test
    void lets_the_bot_come_back_after_a_disconnect() {
        slack.disconnectSockets();

        await().until(() -> sockets() == 1);
        await().untilAsserted(() -> {
            slack.as("ana").in("general").types("/whichrole again");
            assertThat(slack.as("ana").in("general").last().text()).isEqualTo("You said again");
        });
    }

    @Test
    void fails_when_nobody_is_connected() throws Exception {
        disconnect();
        await().until(() -> sockets() == 0);

        JsonNode typed = slack.as("ana").in("general").types("/whichrole sre");

        assertThat(typed.at("/delivery/error").stringValue()).isEqualTo("dispatch_failed");
    }

    @Test
    void opens_no_connection_with_a_made_up_ticket() {
        HttpResponse<String> refused =
                Control.send(HttpRequest.newBuilder(URI.create(playground.url() + "/socket?ticket=made-up"))
                        .header("Sec-WebSocket-Version", "13")
                        .GET()
                        .build());

        assertThat(refused.statusCode()).isGreaterThanOrEqualTo(400);
    }
}
