package dev.whichrole.slack.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.User;
import com.slack.api.util.json.GsonFactory;
import dev.whichrole.people.TeamId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A member")
class MemberTest {
    private static Member member(String team, String json) {
        User user = GsonFactory.createSnakeCase().fromJson("{'id':'U1'," + json + "}", User.class);
        return Member.of(new TeamId(team), user);
    }

    private static Member member(String json) {
        return member("T0HOME", json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"is_admin", "is_owner", "is_primary_owner"})
    void runs_the_workspace_as_admin_or_owner_of_it(String standing) {
        assertThat(member("'team_id':'T0HOME','" + standing + "':true").admin()).isTrue();
        assertThat(member("'team_id':'T0HOME'").admin()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"is_admin", "is_owner", "is_primary_owner"})
    void of_a_partner_is_no_admin_here_and_is_not_written_to(String standing) {
        var partner = member("'team_id':'T0PARTNER','" + standing + "':true");
        assertThat(partner.admin()).isFalse();
        assertThat(partner.writable()).isFalse();
    }

    @Test
    void of_a_partners_organisation_is_no_admin_here_either() {
        assertThat(member("'team_id':'T0PARTNER','is_admin':true,"
                                + "'enterprise_user':{'enterprise_id':'E0PARTNER','teams':['T0PARTNER']}")
                        .admin())
                .isFalse();
    }

    @Test
    void whom_slack_calls_a_stranger_is_one_whatever_else_it_says() {
        var stranger = member("'team_id':'T0HOME','is_admin':true,'is_stranger':true");
        assertThat(stranger.admin()).isFalse();
        assertThat(stranger.writable()).isFalse();
    }

    @Test
    void whose_home_is_another_workspace_of_the_organisation_belongs_to_those_that_have_them() {
        String colleague = "'team_id':'T0OTHER','is_admin':true,"
                + "'enterprise_user':{'id':'W1','enterprise_id':'E0ORG','teams':['T0OTHER','T0HOME']}";
        assertThat(member("T0HOME", colleague).writable()).isTrue();
        assertThat(member("E0ORG", colleague).writable()).isTrue();
        assertThat(member("T0THIRD", colleague).writable()).isFalse();
        assertThat(member("T0THIRD", colleague).admin()).isFalse();
    }

    @Test
    void of_an_organisation_that_names_no_workspaces_belongs_to_the_organisation() {
        String colleague = "'team_id':'T0OTHER','enterprise_user':{'enterprise_id':'E0ORG'}";
        assertThat(member("E0ORG", colleague).writable()).isTrue();
        assertThat(member("T0HOME", colleague).writable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"is_admin", "is_owner"})
    void runs_an_organisation_as_an_admin_of_it_and_not_of_one_of_its_workspaces(String standing) {
        String ofWorkspace = "'team_id':'T0HOME','" + standing + "':true,"
                + "'enterprise_user':{'enterprise_id':'E0ORG','teams':['T0HOME']}";
        String ofOrganisation = "'team_id':'T0HOME','enterprise_user':{'enterprise_id':'E0ORG','teams':['T0HOME'],'"
                + standing + "':true}";
        assertThat(member("E0ORG", ofWorkspace).admin()).isFalse();
        assertThat(member("T0HOME", ofWorkspace).admin()).isTrue();
        assertThat(member("E0ORG", ofOrganisation).admin()).isTrue();
        assertThat(member("T0HOME", ofOrganisation).admin()).isFalse();
    }

    @Test
    void without_any_home_is_taken_for_a_colleague() {
        assertThat(member("'name':'ana'").writable()).isTrue();
        assertThat(member("'name':'ana'").admin()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'is_bot':true", "'deleted':true"})
    void that_is_a_bot_or_gone_is_not_written_to(String what) {
        assertThat(member("'team_id':'T0HOME'," + what).writable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'name':'n','real_name':'R','profile':{'display_name':'d','real_name':'P'} | d",
                "'name':'n','real_name':'R','profile':{'display_name':' ','real_name':'P'} | P",
                "'name':'n','real_name':'R','profile':{} | R",
                "'name':'n' | n",
                "'name':'' | U1"
            },
            quoteCharacter = '"')
    void is_called_what_slack_calls_them_at_best(String json, String name) {
        assertThat(member(json).name()).isEqualTo(name);
    }
}
