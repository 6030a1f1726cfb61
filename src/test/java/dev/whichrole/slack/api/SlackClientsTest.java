package dev.whichrole.slack.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The SDK's client")
class SlackClientsTest {
    private static long counting() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("slack-api-metrics"))
                .count();
    }

    @Test
    void has_no_threads_to_count_what_it_does_not_count() {
        var unused = SlackClients.forApi(URI.create("http://127.0.0.1:9/api/"));
        await().untilAsserted(() -> assertThat(counting()).isZero());
    }
}
