package dev.whichrole.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The web server")
@Tag("slow")
class WebServerTest {
    private static final Duration LOAD_BALANCERS = Duration.ofSeconds(60);

    @Test
    void keeps_connections_that_rest_for_longer_than_load_balancers_do() {
        var server = WebServer.withoutSlack("127.0.0.1", 0, List::of);
        assertThat(server.idle()).isGreaterThan(LOAD_BALANCERS.plusSeconds(5));
    }
}
