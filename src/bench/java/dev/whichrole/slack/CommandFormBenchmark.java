package dev.whichrole.slack;

import com.slack.api.app_backend.slash_commands.SlashCommandPayloadParser;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
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

/** What reading the form of a slash command costs, here and in Bolt. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CommandFormBenchmark {
    private static final String BODY = "token=gIkuvaNzQIHg97ATvDxqgjtO&team_id=T0001&team_domain=example"
            + "&channel_id=C2147483705&channel_name=test&user_id=U2147483697&user_name=steve&command=%2Fwhichrole"
            + "&text=sre+vs+devops&api_app_id=A123456&is_enterprise_install=false"
            + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2F1234%2F5678"
            + "&trigger_id=13345224609.738474920.8088930838d88f008e0";

    @Benchmark
    public SlashCommandPayload parse() {
        return CommandForm.read(BODY).orElseThrow();
    }

    @Benchmark
    public SlashCommandPayload parseByBolt() {
        return new SlashCommandPayloadParser().parse(BODY);
    }
}
