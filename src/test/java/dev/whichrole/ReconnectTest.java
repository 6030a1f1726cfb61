package dev.whichrole;

import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.PlaygroundSettings;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.playground.testing.OpenConversation;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Over a socket that Slack closes")
class ReconnectTest {
    @Test
    void requests_are_answered_again_through_a_new_one() {
        LocalSlack local = LocalSlack.start(
                PlaygroundSettings.of(LocalSlack.manifest(), Map.of()).onPort(0));
        try {
            var slack = new Company(local.url());
            OpenConversation general = slack.as("ana").in("general");
            slack.socketMode(true);
            await().until(() -> answered(general, "sre", "Site Reliability"));
            slack.disconnectSockets();
            await().atMost(20, TimeUnit.SECONDS).until(() -> answered(general, "infra", "Infrastructure"));
        } finally {
            local.stop();
        }
    }

    private static boolean answered(OpenConversation place, String typed, String answer) {
        place.types("/whichrole " + typed);
        return place.last().text().startsWith(answer);
    }
}
