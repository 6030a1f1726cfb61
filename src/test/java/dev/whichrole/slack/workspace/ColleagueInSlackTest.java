package dev.whichrole.slack.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.Person;
import dev.whichrole.people.UserId;
import dev.whichrole.playground.testing.OpenView;
import dev.whichrole.playground.testing.Seen;
import dev.whichrole.quiz.Given;
import dev.whichrole.quiz.Profile;
import dev.whichrole.quiz.Standing;
import dev.whichrole.testing.LiveBot;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A comparison with a colleague, in a strict Slack,")
@Tag("slow")
class ColleagueInSlackTest {
    @RegisterExtension
    static final LiveBot LIVE = new LiveBot();

    @BeforeEach
    void two_are_counted_in_and_one_is_not() {
        took("U0ANA", Role.SRE, true);
        took("U0BEN", Role.INFRA, true);
        took("U0MIRA", Role.DEVOPS, false);
    }

    private static void took(String user, Role role, boolean counted) {
        var person = new Person(LiveBot.TEAM, new UserId(user));
        LIVE.store()
                .profiles()
                .save(new Profile(person, Standing.MID, List.of(new Given("a", role, 100)), false, Instant.EPOCH));
        LIVE.store().profiles().count(person, counted);
    }

    private static Seen result(String who) {
        var place = LIVE.slack().as(who).in("random");
        place.types("/whichrole me");
        return place.awaits(seen -> seen.ephemeral() && seen.text().contains("Taken on"));
    }

    private static void compares(String who, String withUser) {
        result(who).click("Compare with a colleague");
        OpenView modal = LIVE.slack().as(who).awaitsModal("Compare");
        modal.select("colleague", "user", withUser);
        modal.submit();
    }

    @Test
    void shows_both_where_both_are_on_the_team_map() {
        compares("ana", "U0BEN");
        OpenView beside = LIVE.slack().as("ana").awaitsModalSaying("You and Ben Okafor sit next door");
        assertThat(beside.words()).contains("Furthest apart", "Least of all");
        assertThat(beside.blocks().findParent("image_url").path("image_url").asString())
                .endsWith("/pictures/pair/0-100-0-0/100-0-0-0.png");
        assertThat(LIVE.slack().notifications()).isEmpty();
        beside.close();
    }

    @Test
    void shows_nothing_of_one_who_is_not() {
        compares("ana", "U0MIRA");
        OpenView refused = LIVE.slack().as("ana").awaitsModalSaying("I cannot lay your results side by side.");
        assertThat(refused.words()).doesNotContain("Mira", "%");
        refused.close();
    }

    @Test
    void is_not_offered_to_one_who_is_not() {
        assertThat(result("mira").buttons())
                .contains("Count me in the team map")
                .doesNotContain("Compare with a colleague");
    }
}
