package dev.whichrole.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.api.Destination;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A slash command")
class SlashCommandTest {
    private static SlashCommand typed(String channel, String rest) {
        return SlashCommand.of(Payloads.command("team_id=T0HOME&user_id=U0ANA&command=%2Fwhichrole&channel_id="
                + channel + "&trigger_id=1.2.abc&response_url=https%3A%2F%2Fhooks.example%2F1" + rest));
    }

    @Test
    void says_who_typed_what_and_where() {
        var command = typed("C1", "&user_name=ana&text=sre+vs+devops");
        assertThat(command.person()).isEqualTo(new Person(new TeamId("T0HOME"), new UserId("U0ANA")));
        assertThat(command.name()).isEqualTo("ana");
        assertThat(command.text()).isEqualTo("sre vs devops");
        assertThat(command.where()).isEqualTo(new Destination("C1", null));
        assertThat(command.responseUrl()).isEqualTo("https://hooks.example/1");
    }

    @Test
    void keeps_its_text_as_slack_sent_it() {
        assertThat(typed("C1", "&text=%3C%40U1%7Cben%3E+a+%26lt%3B+b").text()).isEqualTo("<@U1|ben> a &lt; b");
    }

    @Test
    void may_come_without_text_or_name() {
        assertThat(typed("C1", "").text()).isEmpty();
        assertThat(typed("C1", "").name()).isEmpty();
    }

    @Test
    void is_asked_in_the_channel_or_directly() {
        assertThat(typed("C1", "").asker().way()).isEqualTo(Asker.Way.IN_CHANNEL);
        assertThat(typed("D1", "").asker().way()).isEqualTo(Asker.Way.DIRECTLY);
    }
}
