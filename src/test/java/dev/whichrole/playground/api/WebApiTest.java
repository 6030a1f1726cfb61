package dev.whichrole.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.PlaygroundFixture;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WebApiTest extends PlaygroundFixture {
    @Nested
    class A_token {
        @Test
        void is_required() {
            HttpResponse<String> answer = post(playground.apiUrl() + "auth.test", "{}", "");

            assertThat(answer.body()).isEqualTo("{\"ok\":false,\"error\":\"not_authed\"}");
        }

        @Test
        void must_be_the_installed_one() {
            assertThat(post(playground.apiUrl() + "auth.test", "{}", "xoxb-other")
                            .body())
                    .contains("invalid_auth");
        }

        @Test
        void must_be_of_the_right_type() {
            assertThat(error("apps.connections.open", "{}")).isEqualTo("not_allowed_token_type");
            assertThat(post(playground.apiUrl() + "users.list", "{}", playground.appToken())
                            .body())
                    .contains("not_allowed_token_type");
        }

        @Test
        void tells_who_the_app_is_and_what_it_may_do() throws Exception {
            var answer = client().authTest(request -> request);

            assertThat(answer.getUserId()).isEqualTo("U0WHICHROLE");
            assertThat(answer.getBotId()).isEqualTo("B0WHICHROLE");
            assertThat(answer.getHttpResponseHeaders().toString()).contains("x-oauth-scopes", "chat:write");
        }

        @Test
        void is_never_shown_in_the_inspector() {
            call("auth.test", "{\"token\": \"" + playground.botToken() + "\"}");
            call("chat.postMessage", "{\"channel\": \"x\", \"text\": \"" + playground.signingSecret() + "\"}");

            assertThat(slack.calls().toString())
                    .doesNotContain(playground.botToken())
                    .doesNotContain(playground.signingSecret());
        }
    }

    @Nested
    class A_method {
        @Test
        void must_exist() {
            assertThat(error("chat.shout", "{}")).isEqualTo("unknown_method");
        }

        @Test
        void needs_its_scope() {
            JsonNode answer = call("conversations.open", "{\"users\": \"U0ANA\"}");

            assertThat(Json.text(answer, "error")).isEqualTo("missing_scope");
            assertThat(Json.text(answer, "needed")).isEqualTo("im:write");
            assertThat(Json.text(answer, "provided")).contains("chat:write").doesNotContain("im:write");
        }

        @Test
        void gets_an_optional_scope_when_it_was_granted() {
            slack.optionalScopes(true);

            assertThat(call("conversations.open", "{\"users\": \"U0ANA\"}")
                            .path("ok")
                            .booleanValue())
                    .isTrue();
        }

        @Test
        void may_be_called_twenty_times_a_minute_in_tier_two() {
            for (int i = 0; i < 20; i++) {
                assertThat(call("users.list", "{}").path("ok").booleanValue()).isTrue();
            }

            HttpResponse<String> refused = post(playground.apiUrl() + "users.list", "{}", playground.botToken());

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("3");
            assertThat(refused.body()).isEqualTo("{\"ok\":false,\"error\":\"ratelimited\"}");
        }

        @Test
        void is_refused_while_slack_says_429() {
            slack.rateLimited(true);

            assertThat(post(playground.apiUrl() + "auth.test", "{}", playground.botToken())
                            .statusCode())
                    .isEqualTo(429);
        }

        @Test
        void is_late_while_slack_is_slow() {
            slack.slow(true);
            call("auth.test", "{}");

            assertThat(slack.calls().get(0).path("millis").intValue()).isGreaterThanOrEqualTo(300);
        }
    }
}
