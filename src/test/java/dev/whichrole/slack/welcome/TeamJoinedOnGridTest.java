package dev.whichrole.slack.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.util.json.GsonFactory;
import dev.whichrole.people.TeamId;
import dev.whichrole.welcome.GreetingDecision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Somebody who joins an Enterprise Grid organisation")
class TeamJoinedOnGridTest {
    @ParameterizedTest(name = "and {1}, as {0} sees it: {2}")
    @CsvSource({"T1, T1, GREET", "E1, T1, GREET", "T2, T1, STRANGER", "E2, T1, STRANGER"})
    void is_greeted_where_they_belong(String installed, String workspace, GreetingDecision decision) {
        var joined = GsonFactory.createSnakeCase().fromJson("""
                {"user": {"id": "U1", "team_id": "E1", "is_restricted": false,
                  "enterprise_user": {"enterprise_id": "E1", "teams": ["%s"]}}}""".formatted(workspace), TeamJoined.class);
        var own = new TeamId(installed);
        assertThat(GreetingDecision.about(joined.newcomer(own), own, true)).isEqualTo(decision);
    }
}
