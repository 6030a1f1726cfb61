package dev.whichrole;

import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.testing.OpenConversation;
import dev.whichrole.testing.LiveBot;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Over a socket that Slack closes")
@Tag("slow")
class ReconnectTest {
    @RegisterExtension
    static final LiveBot LIVE = LiveBot.bothWays();

    @Test
    void requests_are_answered_again_through_a_new_one() {
        OpenConversation general = LIVE.slack().as("ana").in("general");
        LIVE.slack().socketMode(true);
        await().until(() -> answered(general, "sre", "Site Reliability"));
        LIVE.slack().disconnectSockets();
        await().atMost(20, TimeUnit.SECONDS).until(() -> answered(general, "infra", "Infrastructure"));
    }

    private static boolean answered(OpenConversation place, String typed, String answer) {
        place.types("/whichrole " + typed);
        return place.last().text().startsWith(answer);
    }
}
