package dev.whichrole.slack;

import com.slack.api.app_backend.slash_commands.SlashCommandPayloadParser;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.whichrole.jmh.MeanTime;
import org.openjdk.jmh.annotations.Benchmark;

/** What reading the form of a slash command costs, here and in Bolt. */
public class CommandFormBenchmark extends MeanTime {
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
