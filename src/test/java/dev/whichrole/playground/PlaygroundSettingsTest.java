package dev.whichrole.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whichrole.playground.testing.PlaygroundFixture;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class PlaygroundSettingsTest {
    private static final String GOOD = PlaygroundFixture.testManifest();

    @Test
    void are_refused_beside_a_real_slack() {
        assertThatThrownBy(() -> PlaygroundSettings.of(GOOD, Map.of("SLACK_BOT_TOKEN", "xoxb-real", "PATH", "/bin")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The playground does not start beside a real Slack: SLACK_BOT_TOKEN is set.")
                .message()
                .doesNotContain("xoxb-real");
    }

    @Test
    void allow_three_retries_at_most() {
        Duration soon = Duration.ofSeconds(1);

        assertThatThrownBy(() -> PlaygroundSettings.of(GOOD, Map.of()).timed(soon, List.of(soon, soon, soon, soon)))
                .hasMessageContaining("three times");
    }

    @Nested
    class A_manifest {
        private String refusal(String from, String to) {
            assertThat(GOOD).contains(from);
            try {
                PlaygroundSettings.of(GOOD.replace(from, to), Map.of());
                return "accepted";
            } catch (IllegalArgumentException refused) {
                return String.valueOf(refused.getMessage());
            }
        }

        @Test
        void is_refused_in_one_line_when_slack_would_refuse_it() {
            assertThat(refusal("name: whichrole", "name: " + "x".repeat(36)))
                    .isEqualTo("Slack would refuse the manifest: display_information/name has 36 characters, at most 35"
                            + " are allowed.");
            assertThat(refusal("command: /whichrole", "command: whichrole"))
                    .isEqualTo("Slack would refuse the manifest: features/slash_commands/*/command must not be"
                            + " \"whichrole\".");
            assertThat(refusal("      - app_mention\n", "      - app_mentioned\n"))
                    .isEqualTo("Slack would refuse the manifest: events have no \"app_mentioned\".");
            assertThat(refusal("      - im:history\n", "      - im:hystery\n"))
                    .isEqualTo("Slack would refuse the manifest: scopes have no \"im:hystery\".");
            assertThat(refusal("name: Which role is this?", "name: Which role is this, do you think?"))
                    .contains("features/shortcuts/*/name has 33 characters, at most 24");
            assertThat(refusal("type: global", "type: local")).contains("must not be \"local\"");
        }

        @Test
        void must_be_there_and_readable() {
            assertThatThrownBy(() -> PlaygroundSettings.of("", Map.of())).hasMessage("The manifest is empty.");
            assertThatThrownBy(() -> PlaygroundSettings.of("features: [", Map.of()))
                    .hasMessageStartingWith("The manifest is not YAML");
        }
    }

    @Test
    void a_port_that_is_taken_is_said_so() {
        PlaygroundSettings settings = PlaygroundSettings.of(GOOD, Map.of()).onPort(0);
        try (Playground first = Playground.start(settings)) {
            int port = java.net.URI.create(first.url()).getPort();

            assertThatThrownBy(() -> Playground.start(settings.onPort(port)))
                    .hasMessage("The playground cannot listen on port " + port);
        }
    }
}
