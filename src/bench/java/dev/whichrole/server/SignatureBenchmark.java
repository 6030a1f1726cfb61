package dev.whichrole.server;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.eclipse.jetty.http.HttpFields;

/** What checking a signature costs; the one here is wrong, which is found out last. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SignatureBenchmark {
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
