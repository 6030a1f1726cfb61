package dev.whichrole.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A submission")
class SubmissionTest {
    @Test
    void says_who_handed_in_what() {
        var submission = Submission.of(Payloads.submission("{'team':{'id':'T0HOME'},"
                + "'user':{'id':'U0ANA','name':'ana','team_id':'T0HOME'},"
                + "'view':{'id':'V1','callback_id':'settings.save','private_metadata':'meta'}}"));
        assertThat(submission.person()).isEqualTo(new Person(new TeamId("T0HOME"), new UserId("U0ANA")));
        assertThat(submission.name()).isEqualTo("ana");
        assertThat(submission.view().getPrivateMetadata()).isEqualTo("meta");
    }

    @Test
    void of_a_partners_person_is_for_the_workspace_that_installed_the_app() {
        var submission = Submission.of(Payloads.submission("{'team':{'id':'T0PARTNER'},"
                + "'user':{'id':'U0PIA','team_id':'T0PARTNER'},"
                + "'view':{'id':'V1','team_id':'T0PARTNER','app_installed_team_id':'T0HOME'}}"));
        assertThat(submission.person()).isEqualTo(new Person(new TeamId("T0HOME"), new UserId("U0PIA")));
        assertThat(submission.name()).isEmpty();
    }
}
