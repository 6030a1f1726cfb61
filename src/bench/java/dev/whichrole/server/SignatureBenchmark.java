package dev.whichrole.server;

import dev.whichrole.jmh.MeanTime;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.openjdk.jmh.annotations.Benchmark;

/** What checking a signature costs; the one here is wrong, which is found out last. */
public class SignatureBenchmark extends MeanTime {
    private final byte[] body = "command=%2Fwhichrole&text=sre&".repeat(18).getBytes(StandardCharsets.UTF_8);
    private final Signature signature = new Signature("8f742231b10e8888abcd99yyyzzz85a5", Clock.systemUTC());
    private final HttpFields headers = HttpFields.build()
            .put("X-Slack-Request-Timestamp", String.valueOf(Instant.now().getEpochSecond()))
            .put("X-Slack-Signature", "v0=" + "0a".repeat(32))
            .asImmutable();

    @Benchmark
    public Optional<Signature.Doubt> signature() {
        return signature.doubt(headers, body);
    }
}
