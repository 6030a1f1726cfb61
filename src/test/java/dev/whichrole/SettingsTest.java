package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Settings")
class SettingsTest {
    private static final Map<String, String> HTTP =
            Map.of("SLACK_BOT_TOKEN", "xoxb-very-secret", "SLACK_SIGNING_SECRET", "sign-secret");
    private static final Map<String, String> SOCKET =
            Map.of("SLACK_BOT_TOKEN", "xoxb-very-secret", "SLACK_APP_TOKEN", "xapp-secret");
    private static final String LONG = "0123456789abcdef-long-secret-fedcba9876543210";
    private static final Map<String, String> OAUTH = Map.of(
            "SLACK_CLIENT_ID", "12.34",
            "SLACK_CLIENT_SECRET", "client-secret",
            "SLACK_SIGNING_SECRET", "sign-secret",
            "WHICHROLE_SECRET", LONG);

    @Test
    void a_bot_token_and_a_signing_secret_mean_http_on_port_3000() {
        var settings = Settings.from(HTTP);
        assertThat(settings.access().orElseThrow().signingSecret()).isPresent();
        assertThat(settings.port()).isEqualTo(3000);
        assertThat(settings.apiUrl()).isEqualTo(URI.create("https://slack.com/api/"));
        assertThat(settings.publicUrl()).isEmpty();
    }

    @Test
    void a_bot_token_and_an_app_token_mean_socket_mode() {
        assertSocketMode(SOCKET);
    }

    @Test
    void an_app_token_beside_a_signing_secret_still_means_socket_mode() {
        assertSocketMode(with(SOCKET, "SLACK_SIGNING_SECRET", "s"));
    }

    @Test
    void client_id_and_secret_signing_secret_and_one_for_tokens_mean_many_workspaces() {
        var access = (Access.ManyWorkspaces) Settings.from(OAUTH).access().orElseThrow();
        assertThat(access.clientId()).isEqualTo("12.34");
        assertThat(access.signingSecret()).contains(new Secret("sign-secret"));
        assertThat(access.appToken()).isEmpty();
        assertThat(access.tokenSecrets()).containsExactly(new Secret(LONG));
    }

    @Test
    void old_secrets_for_tokens_come_behind_the_new_one_and_none_twice() {
        var access = (Access.ManyWorkspaces)
                Settings.from(with(OAUTH, "WHICHROLE_OLD_SECRETS", LONG + "-a, " + LONG + "-b ," + LONG))
                        .access()
                        .orElseThrow();
        assertThat(access.tokenSecrets()).extracting(Secret::value).containsExactly(LONG, LONG + "-a", LONG + "-b");
    }

    @Test
    void a_bot_token_beside_client_id_and_secret_means_one_workspace_and_a_word_of_warning() {
        var settings = Settings.from(with(OAUTH, "SLACK_BOT_TOKEN", "xoxb-very-secret"));
        assertThat(settings.access().orElseThrow()).isInstanceOf(Access.OneWorkspace.class);
        assertThat(settings.warning())
                .hasValueSatisfying(warning ->
                        assertThat(warning).contains("SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are not used"));
    }

    @Test
    void nothing_means_the_playground() {
        assertThat(Settings.from(Map.of()).access()).isEmpty();
    }

    @Test
    void addresses_get_the_slash_that_paths_are_resolved_against() {
        var settings = Settings.from(with(HTTP, "PUBLIC_URL", "https://bot.example.com/which"));
        assertThat(settings.publicUrl()).hasValue(URI.create("https://bot.example.com/which/"));
    }

    @Test
    void hosts_may_have_an_underscore_as_compose_files_name_them() {
        var settings = Settings.from(
                with(with(HTTP, "SLACK_API_URL", "http://slack_1:8080/api"), "PUBLIC_URL", "http://which_role"));
        assertThat(settings.apiUrl()).hasToString("http://slack_1:8080/api/");
        assertThat(settings.publicUrl().orElseThrow().resolve("pictures/map.png"))
                .hasToString("http://which_role/pictures/map.png");
    }

    @Test
    void values_in_quotes_are_told_by_name() {
        assertThat(Settings.from(with(HTTP, "SLACK_SIGNING_SECRET", "\"sign-secret\""))
                        .warning())
                .hasValueSatisfying(warning -> assertThat(warning)
                        .contains("SLACK_SIGNING_SECRET is set to a value in quotes")
                        .doesNotContain("sign-secret"));
        assertThat(Settings.from(HTTP).warning()).isEmpty();
    }

    @Test
    void never_print_a_secret() {
        assertThat(Settings.from(HTTP).toString()).doesNotContain("very-secret").doesNotContain("sign-secret");
        assertThat(Settings.from(SOCKET).toString()).doesNotContain("xapp");
        assertThat(Settings.from(OAUTH).toString()).doesNotContain("client-secret", "sign-secret", "long-secret");
    }

    @Nested
    class are_refused_in_one_line_that_names_what_is_missing {
        @Test
        void when_only_the_bot_token_is_set() {
            assertRefused(Map.of("SLACK_BOT_TOKEN", "xoxb-x"), "SLACK_SIGNING_SECRET");
        }

        @Test
        void when_only_the_signing_secret_is_set() {
            assertRefused(Map.of("SLACK_SIGNING_SECRET", "s"), "SLACK_BOT_TOKEN");
        }

        @Test
        void when_only_the_app_token_is_set() {
            assertRefused(Map.of("SLACK_APP_TOKEN", "xapp-x"), "SLACK_BOT_TOKEN");
        }

        @ParameterizedTest
        @ValueSource(strings = {"SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_SIGNING_SECRET", "WHICHROLE_SECRET"})
        void when_one_of_what_many_workspaces_need_is_missing(String missing) {
            var rest = new HashMap<>(OAUTH);
            rest.remove(missing);
            assertRefused(rest, missing);
        }

        @Test
        void when_a_secret_for_tokens_is_too_short_to_be_one() {
            assertRefused(with(OAUTH, "WHICHROLE_SECRET", "short"), "WHICHROLE_SECRET");
            assertRefused(with(OAUTH, "WHICHROLE_OLD_SECRETS", LONG + "1,short"), "WHICHROLE_OLD_SECRETS");
        }

        @Test
        void when_one_is_set_but_blank() {
            assertRefused(with(HTTP, "SLACK_SIGNING_SECRET", "  "), "SLACK_SIGNING_SECRET");
        }

        @ParameterizedTest
        @ValueSource(strings = {"http", "-1", "65536", "99999999"})
        void when_the_port_is_none(String port) {
            assertRefused(with(HTTP, "PORT", port), "PORT");
        }

        @ParameterizedTest
        @ValueSource(strings = {"bot.example.com", "ftp://x", "https://", "not an address"})
        void when_an_address_is_none(String address) {
            assertRefused(with(HTTP, "PUBLIC_URL", address), "PUBLIC_URL");
            assertRefused(with(HTTP, "SLACK_API_URL", address), "SLACK_API_URL");
        }

        private void assertRefused(Map<String, String> environment, String name) {
            assertThatThrownBy(() -> Settings.from(environment))
                    .isInstanceOf(Settings.Unusable.class)
                    .hasMessageContaining(name)
                    .extracting(Throwable::getMessage)
                    .satisfies(message -> assertThat(message.lines()).hasSize(1))
                    .satisfies(message ->
                            assertThat(message).doesNotContain("xoxb-").doesNotContain("xapp-"));
        }
    }

    private static void assertSocketMode(Map<String, String> environment) {
        Access access = Settings.from(environment).access().orElseThrow();
        assertThat(access.appToken()).isPresent();
        assertThat(access.signingSecret()).isEmpty();
    }

    private static Map<String, String> with(Map<String, String> environment, String name, String value) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.put(name, value);
        return changed;
    }
}
