package dev.whichrole.playground.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.testing.PlaygroundFixture;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebExchangeTest extends PlaygroundFixture {
    private static final String HEAD = """
            POST /control/nonsense HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/json\r
            Content-Length: 2\r
            """;

    @Test
    void a_request_that_nobody_needs_to_read_leaves_its_connection_usable() throws Exception {
        int port = URI.create(playground.url()).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((HEAD + "\r\n").getBytes(US_ASCII));
            Thread.sleep(100);
            socket.getOutputStream().write(("{}" + HEAD + "Connection: close\r\n\r\n{}").getBytes(US_ASCII));
            List<String> answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))
                    .lines()
                    .filter(line -> line.contains("HTTP/1.1"))
                    .toList();

            assertThat(answers).hasSize(2).allMatch(line -> line.contains("HTTP/1.1 404"));
        }
    }
}
