package dev.whichrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.PlaygroundSettings;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.playground.testing.Control;
import dev.whichrole.playground.testing.Seen;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program as it runs without settings: what <em>Reset</em> in its page promises holds for the bot as well. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("slow")
class FirstDayAgainTest {
    private static final String PORT = "can somebody open port 5432 in the firewall for our new database";

    @Test
    void a_reset_restores_what_the_bot_knew_and_how_slack_reaches_it() {
        var local = LocalSlack.start(
                PlaygroundSettings.of(LocalSlack.manifest(), Map.of()).onPort(0));
        try {
            var slack = new Company(local.url());
            setOwner(slack);
            assertThat(verdict(slack)).contains("Ask here");
            greeted(slack);
            slack.socketMode(true);
            slack.slow(true);

            slack.reset();

            assertThat(slack.as("ana").workspace().path("mode").asString()).isEqualTo("http");
            assertThat(slack.as("ana").workspace().at("/switches/slow").asBoolean())
                    .isFalse();
            assertThat(verdict(slack)).doesNotContain("Ask here");
            greeted(slack);
        } finally {
            local.stop();
        }
    }

    @Test
    void a_debate_is_settled_at_the_first_try_without_anything_being_granted_first() {
        var local = LocalSlack.start(
                PlaygroundSettings.of(LocalSlack.manifest(), Map.of()).onPort(0));
        try {
            assertThat(granted(local)).isTrue();
            var slack = new Company(local.url());
            slack.optionalScopes(true);
            var debate = slack.as("priya").in("platform-debate");
            var parent = debate.messages().get(0);
            debate.repliesTo(parent, "@whichrole what do you think?");
            await().until(() -> debate.thread(parent).stream()
                    .anyMatch(seen -> seen.text().startsWith("Staging is a DevOps matter")));
        } finally {
            local.stop();
        }
    }

    /** Looked up without a {@link Company}, which takes the optional scopes away before each test. */
    private static boolean granted(LocalSlack local) {
        return new Control(local.url())
                .get("workspace", Map.of("as", "priya"))
                .at("/switches/optional_scopes")
                .asBoolean();
    }

    private static void setOwner(Company slack) {
        var priya = slack.as("priya");
        priya.in("general").types("/whichrole settings");
        await().until(() -> !priya.modals().isEmpty() && priya.modal().words().contains("Words of this house"));
        priya.modal().fill("person.infra", "person", "U0BEN").submit();
        await().until(() -> priya.modal().words().contains("Saved."));
        priya.modal().close();
    }

    private static String verdict(Company slack) {
        var general = slack.as("jonas").in("general");
        general.types("/whichrole " + PORT);
        return general.awaits(Seen::ephemeral).text();
    }

    /** The first newcomer of the company has the same name each time, and is greeted once by a bot that remembers them. */
    private static void greeted(Company slack) {
        slack.newColleague().with("whichrole").awaits("Just write here what you are stuck with.");
    }
}
