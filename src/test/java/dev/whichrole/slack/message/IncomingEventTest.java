package dev.whichrole.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.event.AppMentionEvent;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An event")
class IncomingEventTest {
    private static IncomingEvent<AppMentionEvent> event(String rest) {
        return IncomingEvent.of(
                Payloads.mention("{'type':'event_callback','team_id':'T0PARTNER','event_time':1700000000,"
                        + "'event':{'type':'app_mention','user':'U0PIA','text':'hello'}" + rest + "}"));
    }

    @Test
    void in_a_partners_channel_is_for_the_workspace_that_installed_the_app() {
        var event = event(",'event_id':'Ev1','is_ext_shared_channel':true,"
                + "'authorizations':[{'team_id':'T0HOME','user_id':'U0BOT','is_bot':true}]");
        assertThat(event.team()).isEqualTo(new TeamId("T0HOME"));
        assertThat(event.id()).isEqualTo("Ev1");
        assertThat(event.at()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
        assertThat(event.botUser()).contains(new UserId("U0BOT"));
        assertThat(event.event().getText()).isEqualTo("hello");
        assertThat(event.person("U0PIA")).isEqualTo(new Person(new TeamId("T0HOME"), new UserId("U0PIA")));
    }

    @Test
    void may_not_say_who_the_bot_is() {
        assertThat(event("").botUser()).isEmpty();
        assertThat(event(",'authorizations':[{'team_id':'T0HOME','user_id':'U0ANA','is_bot':false}]")
                        .botUser())
                .isEmpty();
        assertThat(event(",'authorizations':[{'team_id':'T0HOME','is_bot':true}]")
                        .botUser())
                .isEmpty();
    }

    @Test
    void may_come_without_an_id() {
        assertThat(event("").id()).isEmpty();
    }
}
