package dev.whichrole.slack.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.Person;
import dev.whichrole.people.UserId;
import dev.whichrole.playground.testing.OpenConversation;
import dev.whichrole.playground.testing.Seen;
import dev.whichrole.quiz.Given;
import dev.whichrole.quiz.Profile;
import dev.whichrole.quiz.Standing;
import dev.whichrole.testing.LiveBot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Privacy, in a strict Slack,")
@Tag("slow")
class PrivacyInSlackTest {
    private static final Person ANA = new Person(LiveBot.TEAM, new UserId("U0ANA"));

    @RegisterExtension
    static final LiveBot LIVE = new LiveBot();

    /** Everybody has asked everything before, so that answers that are kept are there to be given. */
    @BeforeAll
    static void warm_up() {
        for (String name : List.of("ana", "ben", "priya")) {
            for (String text : List.of("privacy", "me", "export", "help", "sre", "who is our sre", "team")) {
                LIVE.slack().as(name).in("general").types("/whichrole " + text);
            }
        }
        LIVE.slack().settle();
    }

    @BeforeEach
    void ana_has_a_result() {
        var answers = List.of(new Given("a", Role.SRE, 100));
        LIVE.store().profiles().save(new Profile(ANA, Standing.MID, answers, false, Instant.EPOCH));
    }

    private static OpenConversation general() {
        return LIVE.slack().as("ana").in("general");
    }

    private static Seen page() {
        general().types("/whichrole privacy");
        return general().awaits("What I keep about you");
    }

    @Test
    void says_what_is_kept_and_nothing_of_scopes() {
        Seen page = page();
        assertThat(page.ephemeral()).isTrue();
        assertThat(page.text())
                .contains("Quiz: Your latest quiz result")
                .doesNotContain("users:read", "I do not use it");
    }

    @Test
    void tells_an_admin_besides_which_scopes_are_held_and_why() {
        var general = LIVE.slack().as("priya").in("general");
        general.types("/whichrole privacy");
        assertThat(general.awaits("What I keep about you").text())
                .contains("users:read: To learn")
                .doesNotContain("groups:read", "I do not use it");
        LIVE.slack().optionalScopes(true);
        general.types("/whichrole privacy");
        assertThat(general.awaits("usergroups:read: To offer").ephemeral()).isTrue();
    }

    @Test
    void is_told_in_direct_messages_too() {
        OpenConversation direct = LIVE.slack().as("ana").with("whichrole");
        direct.types("what do you know about me?");
        direct.awaits("What I keep about you");
    }

    @Test
    void hands_everything_out_in_direct_messages() {
        page().click("Export my data");
        general().awaits("Your data is in our direct messages");
        Seen export = LIVE.slack().as("ana").with("whichrole").awaits("Everything I keep about you");
        assertThat(export.text()).contains("\"user_id\" : \"U0ANA\"", "\"answers\" : \"a:sre:100\"");
        assertThat(export.blocks().toString()).contains("```");
    }

    @Test
    void forgets_only_after_asking() {
        general().types("/whichrole forget me");
        general().awaits("Forget you?").click("Keep it");
        general().awaits("Nothing was deleted.");
        assertThat(LIVE.store().profiles().find(ANA)).isPresent();
    }

    @Test
    void forgets_whoever_confirms() {
        general().types("/whichrole forget me");
        general().awaits("Forget you?").click("Forget me");
        general().awaits("Forgotten.");
        assertThat(LIVE.store().profiles().find(ANA)).isEmpty();
        assertThat(LIVE.store().personalData().about(ANA).nothing()).isTrue();
        assertThat(page().text()).contains("Nothing. No record of mine has your user id in it.");
    }

    @Test
    void removes_a_home_of_what_was_forgotten() {
        LIVE.slack().as("ana").visitsHome();
        LIVE.slack().as("ana").awaitsHome("100 % SRE");
        page().click("Forget me");
        general().awaits("Forget you?").click("Forget me");
        await().until(() -> !LIVE.slack().as("ana").home().words().contains("100 % SRE"));
    }

    @Test
    void says_so_where_slack_does_not_answer() {
        LIVE.slack().rateLimited(true);
        general().types("/whichrole privacy");
        general().awaits(Seen::ephemeral);
        LIVE.slack().rateLimited(false);
    }

    @Test
    void ends_a_month_after_the_app_was_removed() {
        LIVE.slack().uninstalls("priya");
        LIVE.slack().settle();
        assertThat(LIVE.store().sweep(Instant.now().plus(Duration.ofDays(29)))).isEmpty();
        assertThat(LIVE.store().sweep(Instant.now().plus(Duration.ofDays(31)))).containsExactly(LiveBot.TEAM);
        assertThat(LIVE.store().profiles().find(ANA)).isEmpty();
    }
}
