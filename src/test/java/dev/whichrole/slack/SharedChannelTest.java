package dev.whichrole.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Contact;
import dev.whichrole.people.Person;
import dev.whichrole.people.UserId;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.OpenConversation;
import dev.whichrole.playground.testing.Seen;
import dev.whichrole.quiz.Given;
import dev.whichrole.quiz.Profile;
import dev.whichrole.quiz.Standing;
import dev.whichrole.testing.LiveBot;
import dev.whichrole.workspace.Help;
import dev.whichrole.workspace.Preferences;
import dev.whichrole.workspace.Term;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pia is of a partner organisation, and an admin there; the channel is theirs. Ana, Jonas and Priya are guests in it. */
@DisplayName("In a channel that a partner owns, in a strict Slack,")
@Tag("slow")
class SharedChannelTest {
    private static final Person ANA = new Person(LiveBot.TEAM, new UserId("U0ANA"));
    private static final String HARBOUR = "harbour";

    @RegisterExtension
    static final LiveBot LIVE = new LiveBot();

    private static Preferences admins() {
        var help = Map.of(
                Role.INFRA,
                new Help(
                        Optional.of(new ChannelId("C0PLATFORMDEBATE")),
                        Optional.of(new Contact.Somebody(new UserId("U0BEN")))),
                Role.PLATFORM,
                new Help(Optional.of(new ChannelId("C0HIRING")), Optional.empty()));
        return new Preferences(help, Optional.empty(), false, List.of(new Term("falcon", Role.PLATFORM)));
    }

    @BeforeEach
    void the_partner_shares_a_channel() {
        LIVE.store().preferences().save(LiveBot.TEAM, admins());
        var answers = List.of(new Given("a", Role.SRE, 100));
        LIVE.store().profiles().save(new Profile(ANA, Standing.MID, answers, false, Instant.EPOCH));
        LIVE.slack().partner("pia", "is_admin");
        var harbour = LIVE.slack().as("pia").opens(HARBOUR);
        Stream.of("ana", "jonas", "priya").forEach(harbour::invites);
        harbour.invitesBot();
        LIVE.slack().settle();
    }

    private static OpenConversation harbour(String name) {
        return LIVE.slack().as(name).in(HARBOUR);
    }

    /** Mentions the bot, and awaits what this person sees of it, in the channel or in the thread below. */
    private static Seen asks(String name, String text, String words) {
        OpenConversation place = harbour(name);
        String ts = Json.text(place.types("@whichrole " + text), "ts");
        Seen asked = place.awaits(seen -> seen.ts().equals(ts));
        return await(words)
                .until(
                        () -> Stream.concat(place.thread(asked).stream(), place.messages().stream())
                                .filter(seen -> seen.text().contains(words)
                                        && !seen.ts().equals(asked.ts()))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    @Test
    void slack_puts_the_partner_at_the_top_and_this_workspace_in_the_authorizations() {
        asks("ana", "me", "100 % SRE");
        var envelope = LIVE.slack().deliveries("event").stream()
                .map(sent -> sent.path("payload"))
                .filter(sent -> Json.text(sent.path("event"), "type").equals("app_mention"))
                .findFirst()
                .orElseThrow();
        assertThat(Json.text(envelope, "team_id")).isEqualTo("T0PARTNER");
        assertThat(envelope.path("is_ext_shared_channel").booleanValue()).isTrue();
        assertThat(Json.text(envelope.path("authorizations").path(0), "team_id"))
                .isEqualTo("T0PLAYGROUND");
    }

    @Nested
    class somebody_of_this_workspace {
        @Test
        void finds_their_result() {
            assertThat(asks("ana", "me", "100 % SRE").text()).doesNotContain("No result yet");
        }

        @Test
        void is_told_what_is_kept() {
            assertThat(asks("ana", "privacy", "What I keep about you").text())
                    .contains("Quiz: Your latest quiz result");
        }

        @Test
        void finishes_the_quiz_that_they_began_by_a_mention() {
            LIVE.store().profiles().delete(ANA);
            String run = asks("ana", "quiz", "Where are you now?").ts();
            presses(run, "quiz.level.2");
            for (int question = 1; question <= 5; question++) {
                presses(run, "quiz.answer.1");
            }
            assertThat(shown(run).text()).contains("Nearest neighbour");
            assertThat(LIVE.store().profiles().find(ANA)).isPresent();
        }

        private Seen shown(String ts) {
            OpenConversation place = harbour("ana");
            return place.messages().stream()
                    .flatMap(message -> place.thread(message).stream())
                    .filter(seen -> seen.ts().equals(ts))
                    .findFirst()
                    .orElseThrow();
        }

        private void presses(String run, String button) {
            String before = shown(run).text();
            shown(run).click(button);
            await(button).until(() -> !shown(run).text().equals(before));
        }

        @Test
        void is_sorted_by_the_words_of_the_house_and_told_whom_to_ask() {
            assertThat(asks("ana", "the falcons refused", "Platform Engineer").text())
                    .startsWith("Platform Engineer")
                    .contains("“falcons”", "Ask here (Platform Engineer): <#C0HIRING>");
            assertThat(asks("jonas", "please open port 5432 in the firewall", "Ask here")
                            .text())
                    .contains("Ask here (Infrastructure Engineer): <#C0PLATFORMDEBATE>, Ben Okafor");
        }

        @Test
        void opens_the_settings_as_an_admin_of_it() {
            asks("priya", "settings", "The settings are behind this button.");
        }
    }

    @Nested
    class somebody_of_the_partner {
        @Test
        void argues_under_the_post_of_a_machine_and_is_heard_by_name_while_the_machine_takes_no_side() {
            LIVE.slack().optionalScopes(true);
            Seen alert = harbour("ana")
                    .hearsAlert(Json.object().put("text", "Deploy pipeline failed: rollback of release 41 timed out."));
            harbour("pia").repliesTo(alert, "We need an SLO and an error budget, customers noticed the outage again.");
            harbour("ana").repliesTo(alert, "@whichrole settle this");
            Seen settled = await("the answer")
                    .until(
                            () -> harbour("ana").thread(alert).stream()
                                    .filter(seen -> seen.buttons().contains("Who said what"))
                                    .findFirst(),
                            Optional::isPresent)
                    .orElseThrow();
            assertThat(settled.text())
                    .contains("Site Reliability Engineer: pia.", "Nobody spoke for: capacity, leverage.")
                    .doesNotContain("Alerts", "U0", "B0");
        }

        @Test
        void is_not_shown_whom_this_workspace_asks_under_a_debate() {
            LIVE.slack().optionalScopes(true);
            String ts = Json.text(harbour("pia").types("whose are the sandbox's firewall and subnet?"), "ts");
            Seen begun = harbour("ana").awaits(seen -> seen.ts().equals(ts));
            harbour("jonas").repliesTo(begun, "The subnet is full, we need a bigger network and more machines.");
            harbour("ana").repliesTo(begun, "@whichrole whose is it?");
            Seen settled = await("the answer")
                    .until(
                            () -> harbour("ana").thread(begun).stream()
                                    .filter(seen -> seen.buttons().contains("Who said what"))
                                    .findFirst(),
                            Optional::isPresent)
                    .orElseThrow();
            assertThat(settled.text())
                    .contains("infrastructure")
                    .doesNotContain("Ask here", "Ben Okafor", "contact", "C0PLATFORMDEBATE");
        }

        @Test
        void asks_in_the_help_channel_of_this_workspace() {
            asks("pia", "please open port 5432 in the firewall", "Ask here").click("Ask there");
            await().until(() -> !LIVE.slack().as("pia").modals().isEmpty());
            LIVE.slack()
                    .as("pia")
                    .modal()
                    .fill("question", "text", "Port 5432, please.")
                    .submit();
            assertThat(LIVE.slack()
                            .as("ben")
                            .in("platform-debate")
                            .awaits("Port 5432, please.")
                            .text())
                    .startsWith("pia asks.");
            var sent = LIVE.slack().deliveries("submission").get(0).path("payload");
            assertThat(Json.text(sent.path("team"), "id")).isEqualTo("T0PARTNER");
            assertThat(Json.text(sent.path("view"), "app_installed_team_id")).isEqualTo("T0PLAYGROUND");
        }

        @Test
        void cannot_open_the_settings_though_they_are_an_admin_at_home() {
            asks("pia", "settings", "Settings are for this workspace's admins.");
        }

        @Test
        void cannot_greet_by_hand_either() {
            asks("pia", "welcome @ana", "Only admins of this workspace");
        }

        @Test
        void has_no_command_and_no_shortcut_here() {
            harbour("pia").types("/whichrole sre");
            assertThat(harbour("pia").awaits(Seen::ephemeral).text()).isEqualTo("/whichrole is not a command here.");
            assertThatThrownBy(() -> LIVE.slack().as("pia").runs("quiz.find"))
                    .hasMessageContaining("shortcut_not_found");
            assertThat(LIVE.slack().deliveries("command")).isEmpty();
        }

        @Test
        void is_in_no_channel_of_this_workspace() {
            var general = LIVE.slack().as("ana").in("general");
            assertThatThrownBy(() -> general.invites("pia")).hasMessageContaining("not_shared");
            assertThatThrownBy(() -> LIVE.slack().as("pia").in("general").types("hello"))
                    .hasMessageContaining("channel_not_found");
        }
    }
}
