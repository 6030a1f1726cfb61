package dev.whichrole.playground.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.Playground;
import dev.whichrole.playground.PlaygroundSettings;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.Control;
import dev.whichrole.playground.testing.PlaygroundFixture;
import dev.whichrole.playground.testing.StubBot;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ControlTest extends PlaygroundFixture {
    @Nested
    class A_foreign_page {
        @Test
        void cannot_reach_it_under_another_host_name() throws Exception {
            assertThat(statusLine("attacker.example")).contains("403");
            assertThat(statusLine("localhost")).contains("200");
            assertThat(statusLine("127.0.0.1:80")).contains("200");
        }

        @Test
        void cannot_post_a_form_to_it() {
            HttpResponse<String> answer =
                    Control.send(HttpRequest.newBuilder(URI.create(playground.url() + "/control/reset"))
                            .header("Content-Type", "text/plain")
                            .POST(BodyPublishers.ofString("{}"))
                            .build());

            assertThat(answer.statusCode()).isEqualTo(415);
        }

        private String statusLine(String host) throws Exception {
            try (Socket socket = new Socket(
                    InetAddress.getLoopbackAddress(),
                    URI.create(playground.url()).getPort())) {
                socket.getOutputStream()
                        .write(("GET /control/people HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                        .readLine();
            }
        }
    }

    @Nested
    class A_refusal {
        @Test
        void says_in_a_sentence_what_is_wrong() {
            assertThat(refusal("type", "{\"as\": \"nobody\", \"channel\": \"general\", \"text\": \"x\"}"))
                    .isEqualTo("404 {\"ok\":false,\"error\":\"person_not_found\",\"message\":\"Nobody here is called"
                            + " nobody.\"}");
            assertThat(refusal("type", "{\"as\": \"whichrole\", \"channel\": \"general\", \"text\": \"x\"}"))
                    .startsWith("400 ")
                    .contains("not_a_person");
            assertThat(refusal("type", "{\"as\": \"ben\", \"channel\": \"leads\", \"text\": \"x\"}"))
                    .contains("channel_not_found");
            assertThat(refusal("type", "{\"as\": \"lee\", \"channel\": \"hiring\", \"text\": \"x\"}"))
                    .contains("not_a_member");
            assertThat(refusal("switches", "{\"mode\": \"carrier pigeon\"}")).contains("bad_mode");
            assertThat(refusal("redeliver", "{}")).contains("nothing_to_redeliver");
            assertThat(refusal("redeliver", "{\"event_id\": \"Ev1\"}"))
                    .startsWith("404 ")
                    .contains("event_not_found");
            assertThat(refusal("nonsense", "{}")).contains("no_such_control");
            assertThat(refusal("type", "[]")).contains("bad_json");
        }

        @Test
        void comes_without_interactivity_and_without_a_home_tab() throws Exception {
            String without = testManifest()
                    .replace("is_enabled: true", "is_enabled: false")
                    .replace("home_tab_enabled: true", "home_tab_enabled: false");
            try (Playground plain =
                    Playground.start(PlaygroundSettings.of(without, Map.of()).onPort(0))) {
                Control control = new Control(plain.url());
                var shortcut = Json.object().put("as", "ana").put("callback_id", "quiz.start");

                assertThat(control.raw("shortcut", shortcut).body()).contains("not_interactive");
                assertThat(control.raw("home", Json.object().put("as", "ana")).body())
                        .contains("no_such_tab");
            }
        }

        private String refusal(String path, String body) {
            HttpResponse<String> answer =
                    new Control(playground.url()).raw(path, Json.parse(body).orElseThrow());
            return answer.statusCode() + " " + answer.body();
        }
    }

    @Nested
    class A_workspace {
        @Test
        void has_the_company_and_the_app_of_the_manifest() {
            JsonNode workspace = slack.as("lee").workspace();

            assertThat(workspace.at("/me/is_guest").booleanValue()).isTrue();
            assertThat(workspace.at("/app/commands/0/usage_hint").stringValue()).isEqualTo("[role]");
            assertThat(Json.each(workspace.path("channels")).map(channel -> Json.text(channel, "name")))
                    .contains("general", "hiring")
                    .doesNotContain("leads");
            assertThat(Json.each(slack.as("ana").workspace().path("dms")).map(dm -> Json.text(dm, "name")))
                    .containsExactly("ben");
        }

        @Test
        void counts_what_is_unread() {
            slack.as("ben").in("general").types("morning");

            assertThat(unread("ana")).isEqualTo(1);
            assertThat(unread("ben")).isZero();

            new Control(playground.url())
                    .post("read", Json.object().put("as", "ana").put("channel", "general"));
            assertThat(unread("ana")).isZero();
        }

        private int unread(String who) {
            return slack.as(who).in("general").messages().isEmpty()
                    ? -1
                    : Json.each(slack.as(who).workspace().path("channels"))
                            .filter(channel -> Json.text(channel, "name").equals("general"))
                            .findFirst()
                            .orElseThrow()
                            .path("unread")
                            .intValue();
        }
    }

    @Nested
    class Typed_text {
        @Test
        void becomes_what_slack_makes_of_it() {
            slack.as("ana")
                    .in("general")
                    .types("@ben & @nobody <!channel> see #random or https://example.com/a?b=1 @here");

            assertThat(slack.as("ben").in("general").last().text())
                    .isEqualTo("<@U0BEN> &amp; @nobody &lt;!channel&gt; see <#C0RANDOM|random> or"
                            + " <https://example.com/a?b=1> <!here>");
        }

        @Test
        void mentions_a_user_group_by_its_handle() {
            slack.as("ana").in("general").types("@platform-team, is this yours?");

            assertThat(slack.as("ben").in("general").last().text())
                    .isEqualTo("<!subteam^S0PLATFORMTEAM|@platform-team>, is this yours?");
        }
    }

    @Nested
    class A_stream {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        private CompletableFuture<HttpResponse<Void>> open() {
            var stream = URI.create(playground.url() + "/control/stream?as=ben");
            var reading = HttpClient.newHttpClient()
                    .sendAsync(
                            HttpRequest.newBuilder(stream).build(),
                            BodyHandlers.fromLineSubscriber(new LineCollector(lines)));
            await().until(() -> lines.contains(": welcome"));
            return reading;
        }

        @Test
        void tells_what_the_person_may_see() {
            var reading = open();

            slack.as("priya").in("leads").types("between us");
            slack.as("ana").in("general").types("for everybody");

            await().until(() -> lines.stream().anyMatch(line -> line.contains("C0GENERAL")));
            assertThat(lines).noneMatch(line -> line.contains("C0LEADS"));
            assertThat(reading.isDone()).isFalse();
        }

        @Test
        void does_not_hold_up_a_playground_that_stops() {
            var unused = open();
            Instant began = Instant.now();
            playground.close();
            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void a_page_that_is_not_there_is_a_404() {
        HttpResponse<String> answer =
                Control.send(HttpRequest.newBuilder(URI.create(playground.url() + "/no-such-file.js"))
                        .build());

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void idle_waits_for_the_bot() {
        bot.answers(StubBot.Answer.status(500));
        slack.as("ana").in("general").types("@whichrole hello");

        slack.settle();

        assertThat(slack.deliveries("event")).hasSize(4);
    }
}
