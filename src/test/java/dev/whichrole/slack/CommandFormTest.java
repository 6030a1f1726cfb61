package dev.whichrole.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.slash_commands.SlashCommandPayloadDetector;
import com.slack.api.app_backend.slash_commands.SlashCommandPayloadParser;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The form of a slash command")
class CommandFormTest {
    private static final String SLACKS = "token=gIkuvaNzQIHg97ATvDxqgjtO&team_id=T0001&team_domain=example"
            + "&enterprise_id=E0001&enterprise_name=Globular%20Construct%20Inc&channel_id=C2147483705&channel_name=test"
            + "&user_id=U2147483697&user_name=Steve&command=%2Fwhichrole&text=who+owns+%C3%BCber-alerts%3F"
            + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2F1234%2F5678"
            + "&trigger_id=13345224609.738474920.8088930838d88f008e0&api_app_id=A123456&is_enterprise_install=false";

    private static final List<String> NAMES = List.of(
            "text",
            "command",
            "team_id",
            "user_id",
            "user_name",
            "is_enterprise_install",
            "payload",
            "new_field",
            "a b");

    private static final List<String> VALUES = List.of(
            "sre",
            "%2Fwhichrole",
            "/whichrole",
            "whichrole",
            "",
            "true",
            "True+",
            "a+b",
            "%C3%BC",
            "%zz",
            "%2",
            "a=b",
            " ",
            "\n",
            "ü",
            "%26amp%3B",
            "{}");

    @Test
    void is_read_as_slack_writes_it() {
        var read = CommandForm.read(SLACKS).orElseThrow();
        assertThat(read.getText()).isEqualTo("who owns über-alerts?");
        assertThat(read).isEqualTo(new SlashCommandPayloadParser().parse(SLACKS));
    }

    /** What it does not read goes to Bolt, so wherever it does, it has to read the same. */
    @Test
    void is_read_as_bolt_reads_it_or_not_at_all() {
        var random = new Random(16);
        var bodies = IntStream.range(0, 40_000)
                .mapToObj(i -> IntStream.range(0, 1 + random.nextInt(5))
                        .mapToObj(j ->
                                oneOf(NAMES, random) + (random.nextInt(20) == 0 ? "" : "=") + oneOf(VALUES, random))
                        .collect(Collectors.joining(random.nextInt(20) == 0 ? "&&" : "&")))
                .toList();
        var read = bodies.stream()
                .filter(body -> CommandForm.read(body).isPresent())
                .toList();
        assertThat(read).hasSizeGreaterThan(300).allSatisfy(body -> {
            assertThat(new SlashCommandPayloadDetector().isCommand(body)).isTrue();
            assertThat(CommandForm.read(body)).contains(new SlashCommandPayloadParser().parse(body));
        });
    }

    private static String oneOf(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&",
                "=",
                "text=sre",
                "command=whichrole",
                "command=%2Fwhichrole&payload=%7B%7D",
                "command=%2Fwhichrole%z",
                "command=%2Fwhichrole&text=a=b",
                "payload=%7B%7D",
                "command=%2Fwhichrole&",
                "command"
            })
    void that_is_none_is_left_to_bolt(String body) {
        assertThat(CommandForm.read(body)).isEmpty();
    }
}
