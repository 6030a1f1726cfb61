package dev.whichrole.slack.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.slack.api.util.json.GsonFactory;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.welcome.Newcomer;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A newcomer's event")
class TeamJoinedTest {
    private static TeamJoined joined(String json) {
        return GsonFactory.createSnakeCase().fromJson(json, TeamJoined.class);
    }

    @Test
    void says_who_they_are_and_when_to_the_microsecond() {
        var event = joined("{'type':'team_join','event_ts':'1700000000.000200','user':{'id':'U1','team_id':'T0HOME',"
                + "'is_bot':false,'deleted':false,'is_restricted':true,'is_ultra_restricted':false,"
                + "'is_stranger':false,'is_invited_user':true}}");
        assertThat(event.newcomer(new TeamId("T0HOME")))
                .isEqualTo(new Newcomer(
                        new UserId("U1"),
                        Optional.of(new TeamId("T0HOME")),
                        Optional.of(false),
                        Optional.of(false),
                        Optional.of(true),
                        Optional.of(false),
                        Optional.of(false),
                        Optional.of(true)));
        assertThat(event.at()).contains(Instant.parse("2023-11-14T22:13:20.000200Z"));
    }

    @Test
    void tells_not_said_from_no() {
        var event = joined("{'type':'team_join','user':{'id':'U1','is_restricted':null}}");
        assertThat(event.newcomer(new TeamId("T0HOME")).restricted()).isEmpty();
        assertThat(event.newcomer(new TeamId("T0HOME")).bot()).isEmpty();
        assertThat(event.newcomer(new TeamId("T0HOME")).home()).isEmpty();
        assertThat(event.at()).isEmpty();
    }

    @Test
    void knows_a_partners_person() {
        var event = joined("{'type':'team_join','user':{'id':'U1','team_id':'T0PARTNER','is_stranger':true}}");
        assertThat(event.newcomer(new TeamId("T0HOME")).home()).contains(new TeamId("T0PARTNER"));
        assertThat(event.newcomer(new TeamId("T0HOME")).stranger()).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'user':null}", "{'user':{}}", "{'user':{'id':'no id'}}"})
    void without_a_person_is_refused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> joined(json).newcomer(new TeamId("T0HOME")));
    }
}
