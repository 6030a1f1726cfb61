package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The HTTP edge, while Slack's Web API cannot be reached,")
@Tag("slow")
class HttpEdgeTest {
    private static HttpBot bot;

    @BeforeAll
    static void start() {
        bot = new HttpBot();
        warmUp();
    }

    /** Whatever follows, others have asked before, so that answers that are kept are there to be given. */
    private static void warmUp() {
        for (String text :
                List.of("", "help", "sre", "sre senior", "junior", "sre vs devops", "map", "train", "startup")) {
            var asked =
                    HttpBot.command(text).replace("user_id=U1", "user_id=U7").replace("team_id=T1", "team_id=T7");
            assertThat(bot.signed(asked).statusCode()).isEqualTo(200);
            assertThat(bot.signed(asked).body()).isEqualTo(bot.signed(asked).body());
        }
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Nested
    class answers {
        @ParameterizedTest
        @ValueSource(
                strings = {"", "help", "sre", "sre senior", "junior", "sre vs devops", "map", "train", "startup", "eh?"
                })
        void a_signed_command_privately_in_its_acknowledgement(String text) {
            var answer = bot.signed(HttpBot.command(text));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
            assertThat(answer.body())
                    .contains("\"response_type\":\"ephemeral\"")
                    .contains("\"blocks\":[");
        }

        /** What is kept is given to nobody whom Slack does not vouch for. */
        @Test
        void nobody_who_is_not_signed_however_often_it_was_asked() {
            String asked = HttpBot.command("sre");
            assertThat(bot.signed(asked).body()).contains("Site Reliability Engineer");
            assertThat(bot.unsigned(asked).statusCode()).isEqualTo(401);
            assertThat(bot.signed(asked, Instant.now().minusSeconds(400)).statusCode())
                    .isEqualTo(401);
            assertThat(bot.signed(asked.replace("text=sre", "text=%zz")).statusCode())
                    .isEqualTo(400);
        }

        @Test
        void in_utf_8() {
            var answer = bot.signed(HttpBot.command("the pod 日本語 is stuck"));
            assertThat(answer.body()).contains("日本語");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ab\u0000\u0007", "\u202E\u05D0\u05D1", "😀", "&lt;!channel&gt;", "half &am", " "})
        void odd_text(String text) {
            assertThat(bot.signed(HttpBot.command(text)).statusCode()).isEqualTo(200);
        }

        @Test
        void forty_thousand_characters() {
            var answer = bot.signed(HttpBot.command("<!channel> ".repeat(3_700)));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("<!channel").hasSizeLessThan(5_000);
        }

        @Test
        void the_url_verification() {
            var answer = bot.signed("{\"type\":\"url_verification\",\"token\":\"t\",\"challenge\":\"c4a1\"}");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("c4a1");
        }

        @Test
        void the_ssl_check_that_slack_does_not_sign() {
            assertThat(bot.unsigned("ssl_check=1&token=t").statusCode()).isEqualTo(200);
        }

        @Test
        void at_the_same_address_with_a_slash_behind_it() {
            assertThat(bot.get("/healthz/").statusCode()).isEqualTo(200);
            assertThat(bot.get("/slack/events/").statusCode()).isEqualTo(405);
        }

        @Test
        void health() {
            assertThat(bot.get("/healthz").body()).isEqualTo("{\"status\":\"ok\"}");
        }

        @Test
        void the_quiz_with_an_invitation_for_everyone_even_where_slack_leaves_the_name_out() {
            var answer = bot.signed(
                    HttpBot.command("quiz").replace("user_name=ana", "x=y").replace("user_id=U1", "user_id=U9"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("\"response_type\":\"in_channel\"")
                    .contains("\"text\":\"Which of the four are you?");
        }

        @Test
        void with_a_picture_that_may_be_kept() {
            var answer = bot.get("/pictures/blend/18-41-41-0.png");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=3600");
            assertThat(answer.body()).startsWith("\uFFFDPNG");
        }

        @Test
        void with_the_picture_of_the_map() {
            assertThat(bot.get("/pictures/map.png").body()).startsWith("\uFFFDPNG");
        }
    }

    @Nested
    class acknowledges {
        @Test
        void an_event_that_nobody_listens_to() {
            assertThat(bot.signed(event("{\"type\":\"emoji_changed\",\"event_ts\":\"1.1\"}"))
                            .statusCode())
                    .isEqualTo(200);
        }

        @Test
        void a_message_with_a_subtype() {
            String event = "{\"type\":\"message\",\"subtype\":\"channel_join\",\"channel\":\"D1\",\"ts\":\"1.1\"}";
            assertThat(bot.signed(event(event)).statusCode()).isEqualTo(200);
        }

        @Test
        void a_click_with_two_actions() {
            String action = "{\"type\":\"button\",\"action_id\":\"explain.show.1\",\"value\":\"sre\"}";
            assertThat(bot.signed(click(action + "," + action)).statusCode()).isEqualTo(200);
        }

        @Test
        void a_click_on_a_button_it_does_not_know() {
            String action = "{\"type\":\"button\",\"action_id\":\"from.the.past\",\"value\":\"x\"}";
            assertThat(bot.signed(click(action)).statusCode()).isEqualTo(200);
        }

        private String event(String event) {
            return "{\"type\":\"event_callback\",\"event_id\":\"Ev1\",\"team_id\":\"T1\",\"event\":" + event + "}";
        }

        private String click(String actions) {
            String payload = "{\"type\":\"block_actions\",\"team\":{\"id\":\"T1\"},\"user\":{\"id\":\"U1\"},"
                    + "\"container\":{\"type\":\"message\",\"channel_id\":\"C1\"},"
                    + "\"response_url\":\"http://127.0.0.1:9/h\",\"actions\":[" + actions + "]}";
            return HttpBot.form(Map.of("payload", payload));
        }
    }

    @Nested
    class refuses_in_short_json {
        @ParameterizedTest
        @ValueSource(strings = {"", "a=%zz", "[]", "payload={bad", "payload=%7Bbad", "command=%2Fwhichrole"})
        void what_is_not_signed(String body) {
            assertRefused(bot.unsigned(body), 401);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "a=%zz", "[]", "{}", "payload={bad", "payload=%7B%7D", "payload=[]", "{\"type\":7}"})
        void what_is_signed_but_malformed(String body) {
            assertRefused(bot.signed(body), 400);
        }

        @ParameterizedTest
        @CsvSource({"-3600", "-302", "302", "3600"})
        void a_signature_more_than_five_minutes_off_either_way(long seconds) {
            assertRefused(bot.signed(HttpBot.command("sre"), Instant.now().plusSeconds(seconds)), 401);
        }

        @ParameterizedTest
        @CsvSource({"-290", "290"})
        void but_not_one_within_five_minutes(long seconds) {
            var answer = bot.signed(HttpBot.command("sre"), Instant.now().plusSeconds(seconds));
            assertThat(answer.statusCode()).isEqualTo(200);
        }

        @ParameterizedTest
        @ValueSource(strings = {"now", "-1", "99999999999999999999", ""})
        void a_timestamp_that_is_none(String timestamp) {
            var request = bot.events()
                    .header("X-Slack-Request-Timestamp", timestamp)
                    .header("X-Slack-Signature", "v0=00")
                    .POST(BodyPublishers.ofString("x"));
            assertRefused(bot.send(request), 401);
        }

        @Test
        void a_body_that_says_it_is_too_large_without_reading_it() {
            long began = System.nanoTime();
            byte[] large = new byte[60 << 20];
            try {
                assertRefused(bot.send(bot.events().POST(BodyPublishers.ofByteArray(large))), 413);
            } catch (java.io.UncheckedIOException e) {
                // Closed on us while we were still sending; the client says so in two ways.
                assertThat(e).hasMessageMatching(".*(?:connection|received no bytes).*");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        }

        @Test
        void a_body_that_turns_out_to_be_too_large() {
            var request = bot.events()
                    .header(
                            "X-Slack-Request-Timestamp",
                            String.valueOf(Instant.now().getEpochSecond()))
                    .header("X-Slack-Signature", "v0=" + "0".repeat(64))
                    .POST(ofUnknownLength((1 << 20) + 1));
            assertRefused(bot.send(request), 413);
        }

        @Test
        void an_unsigned_body_that_turns_out_to_be_larger_than_any_of_slacks_that_might_be_meant() {
            assertRefused(bot.send(bot.events().POST(ofUnknownLength((1 << 16) + 1))), 401);
        }

        private BodyPublisher ofUnknownLength(int bytes) {
            byte[] body = "x".repeat(bytes).getBytes(StandardCharsets.UTF_8);
            return BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body));
        }

        @Test
        void another_method() {
            assertRefused(bot.get("/slack/events"), 405);
        }

        @Test
        void another_method_for_a_picture() {
            var answer = bot.send(bot.at("/pictures/map.png", "image/png").POST(BodyPublishers.noBody()));
            assertRefused(answer, 405);
            assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/",
                    "/slack",
                    "/pictures/../map.svg",
                    "/pictures/none.png",
                    "/pictures/blend/18-41-41-1.png",
                    "/pictures/map/../map/1/1",
                    "/metrics/../x"
                })
        void another_path(String path) {
            assertThat(bot.get(path).statusCode()).isBetween(400, 404);
        }

        private void assertRefused(HttpResponse<String> answer, int status) {
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.body()).matches("\\{\"error\":\"[^\"]{5,60}\"}").doesNotContain("Exception");
        }
    }
}
