package dev.whichrole.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.testing.Http;
import java.net.URI;
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

    @Test
    void is_not_kept_from_stopping_by_connections_that_rest() {
        var server = WebServer.withoutSlack("127.0.0.1", 0, List::of);
        server.start();
        var health = URI.create("http://127.0.0.1:" + server.port() + "/healthz");
        assertThat(Http.get(health).statusCode()).isEqualTo(200); // and the client keeps its connection
        long began = System.nanoTime();
        server.stop(Duration.ofSeconds(20));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
    }
}
