package dev.whichrole.slack.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.Contact;
import dev.whichrole.people.GroupId;
import dev.whichrole.playground.testing.Colleague;
import dev.whichrole.playground.testing.OpenConversation;
import dev.whichrole.playground.testing.OpenView;
import dev.whichrole.playground.testing.Seen;
import dev.whichrole.testing.LiveBot;
import dev.whichrole.workspace.Help;
import dev.whichrole.workspace.Preferences;
import dev.whichrole.workspace.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Settings, in a strict Slack,")
@Tag("slow")
class SettingsInSlackTest {
    private static final String PORT = "please open port 5432 in the firewall";

    @RegisterExtension
    static final LiveBot LIVE = new LiveBot();

    /** The bot may go by what it knew for ten seconds, so a settings modal, which looks anew, ends each test. */
    @AfterEach
    void nothing_is_left() {
        LIVE.store().preferences().save(LiveBot.TEAM, Preferences.UNSET);
        admin().modals().stream().findFirst().ifPresent(OpenView::closeAll);
        opened().close();
    }

    private static Colleague admin() {
        return LIVE.slack().as("priya");
    }

    private static OpenView opened() {
        admin().in("general").types("/whichrole settings");
        return admin().awaitsModal("Settings");
    }

    private static Seen verdict(String text) {
        OpenConversation general = LIVE.slack().as("jonas").in("general");
        general.types("/whichrole " + text);
        return general.awaits(Seen::ephemeral);
    }

    @Test
    void are_not_for_everyone() {
        LIVE.slack().as("ana").in("general").types("/whichrole settings");
        OpenView refusal = LIVE.slack().as("ana").awaitsModal("whichrole");
        await().until(() ->
                LIVE.slack().as("ana").modal().words().contains("Settings are for this workspace's admins."));
        assertThat(refusal.buttons()).isEmpty();
    }

    /** What is saved says so, in place of the form. */
    private static void awaitSaved() {
        await().until(() -> admin().modal().words().contains("Saved."));
        admin().modal().close();
        await().until(() -> admin().modals().isEmpty());
    }

    @Test
    void say_whom_to_ask_from_then_on() {
        opened().fill("channel.infra", "channel", "C0PLATFORMDEBATE")
                .fill("person.infra", "person", "U0BEN")
                .submit();
        awaitSaved();
        Seen verdict = verdict(PORT);
        assertThat(verdict.text()).contains("Ask here (Infrastructure Engineer): <#C0PLATFORMDEBATE>, Ben Okafor");
        assertThat(verdict.buttons()).contains("Ask there");
        assertThat(opened().value("person.infra", "person").asString()).isEqualTo("U0BEN");
    }

    @Test
    void are_on_home_with_the_roles_that_nobody_is_set_for() {
        opened().fill("person.sre", "person", "U0ANA").submit();
        awaitSaved();
        LIVE.slack().as("mira").visitsHome();
        assertThat(LIVE.slack().as("mira").awaitsHome("Whom to ask here").words())
                .contains("Ana", "Not set yet: infra, DevOps, platform.");
    }

    /** What is asked for often is kept as it was written; a change of the settings is seen with the next answer. */
    @Test
    void are_seen_in_answers_that_were_given_many_times_before() {
        for (int i = 0; i < 3; i++) {
            assertThat(verdict("infra").text())
                    .startsWith("Infrastructure Engineer")
                    .contains("No contact is set for infra here.")
                    .doesNotContain("Ask here");
            assertThat(verdict("the falcons refused").text()).doesNotStartWith("Platform Engineer");
        }
        opened().fill("person.infra", "person", "U0BEN")
                .fill("terms.0", "terms", "falcon = platform")
                .submit();
        awaitSaved();
        assertThat(verdict("infra").text()).contains("Ask here about infra: Ben Okafor");
        assertThat(verdict("the falcons refused").text()).startsWith("Platform Engineer");
        opened().fill("person.infra", "person", "U0ANA").submit();
        awaitSaved();
        assertThat(verdict("infra").text()).contains("Ana").doesNotContain("Ben Okafor");
    }

    @Test
    void can_name_a_user_group_where_that_was_granted() {
        LIVE.slack().optionalScopes(true);
        LIVE.bot().restart(); // it may have learnt within the last minute that groups cannot be seen
        opened().select("group.sre", "group", "@on-call").submit();
        awaitSaved();
        assertThat(verdict("we were paged eleven times last night and nothing was wrong")
                        .text())
                .contains("Ask here (Site Reliability Engineer): @on-call");
    }

    @Test
    void say_what_is_missing_where_user_groups_cannot_be_seen() {
        LIVE.bot().restart();
        assertThat(opened().words()).contains("usergroups:read");
    }

    @Test
    void are_checked_where_they_are_filled_in() {
        OpenView form = opened();
        form.fill("terms.0", "terms", "falcon = nobody").submit();
        assertThat(admin().modal().errors().path("terms.0").asString()).contains("a role I do not know");
        admin().modal().fill("terms.0", "terms", "falcon = platform").submit();
        awaitSaved();
        assertThat(verdict("the falcons refused").text()).startsWith("Platform Engineer");
    }

    @Test
    void refuse_two_owners_for_one_role() {
        LIVE.slack().optionalScopes(true);
        LIVE.bot().restart();
        opened().fill("person.sre", "person", "U0ANA")
                .select("group.sre", "group", "@on-call")
                .submit();
        assertThat(admin().modal().errors().path("group.sre").asString()).startsWith("One owner for each role");
    }

    @Test
    void keep_a_group_that_cannot_be_seen() {
        var help = new Help(Optional.empty(), Optional.of(new Contact.Group(new GroupId("S0ONCALL"))));
        LIVE.store()
                .preferences()
                .save(LiveBot.TEAM, new Preferences(Map.of(Role.SRE, help), Optional.empty(), false, List.of()));
        LIVE.bot().restart();
        opened().fill("terms.0", "terms", "falcon = platform").submit();
        awaitSaved();
        assertThat(LIVE.store().preferences().of(LiveBot.TEAM).help(Role.SRE)).isEqualTo(help);
    }

    @Test
    void refuse_a_bot_as_an_owner() {
        opened().fill("person.sre", "person", "U0WHICHROLE").submit();
        assertThat(admin().modal().errors().path("person.sre").asString()).startsWith("That is a bot");
    }

    @Test
    void are_not_overwritten_by_a_form_that_was_opened_before() {
        OpenView form = opened();
        var terms = List.of(new Term("falcon", Role.PLATFORM));
        LIVE.store().preferences().save(LiveBot.TEAM, new Preferences(Map.of(), Optional.empty(), false, terms));
        form.submit();
        assertThat(admin().modal().errors().path("terms.0").asString()).startsWith("Somebody changed the settings");
        assertThat(LIVE.store().preferences().of(LiveBot.TEAM).terms()).isEqualTo(terms);
    }

    @Test
    void are_saved_by_a_second_press_where_slack_heard_of_the_first_too_late() {
        OpenView form = opened().fill("terms.0", "terms", "falcon = platform");
        LIVE.store()
                .preferences()
                .save(
                        LiveBot.TEAM,
                        new Preferences(
                                Map.of(), Optional.of(true), false, List.of(new Term("falcon", Role.PLATFORM))));
        form.submit();
        awaitSaved();
    }

    @Test
    void are_acknowledged_in_time_with_four_owners_and_a_slow_slack() {
        LIVE.bot().restart(); // it may know the owners
        OpenView form = opened();
        for (Role role : Role.values()) {
            form.fill("person." + role.id(), "person", "U0BEN");
        }
        LIVE.slack().faulty("users.info", "hang_ms", 1_300);
        form.submit();
        awaitSaved();
        assertThat(LIVE.store().preferences().of(LiveBot.TEAM).contacts()).hasSize(4);
        assertThat(LIVE.slack().deliveries("submission"))
                .allSatisfy(delivery ->
                        assertThat(delivery.path("state").asString()).isEqualTo("acked"));
    }

    @Test
    void are_not_lost_when_the_bot_fails() {
        OpenView form = opened();
        LIVE.slack().rateLimited(true);
        form.submit();
        assertThat(admin().modal().errors().path("terms.0").asString()).contains("Press Save once more");
        LIVE.slack().rateLimited(false);
    }

    @Test
    void show_what_a_new_colleague_would_get() {
        opened().fill("channel.sre", "channel", "C0GENERAL").click("Preview the greeting");
        await().until(() -> admin().modals().size() == 2);
        assertThat(admin().modal().words())
                .contains(
                        "Welcome, (their name). Just write here",
                        "In your own words, as to a colleague",
                        "<#C0GENERAL>",
                        "Not set yet: infra, DevOps, platform.",
                        "Below it stand the buttons: Who do I ask?");
        assertThat(admin().modal().buttons()).isEmpty();
    }

    @Test
    void say_the_greeting_in_the_words_of_the_house_and_show_it_before_it_goes_out() {
        opened().fill("greeting-text", "greeting-text", "Welcome to Falcon Freight. Read the wiki, then ask.")
                .click("Preview the greeting");
        await().until(() -> admin().modals().size() == 2);
        assertThat(admin().modal().words())
                .contains("Welcome to Falcon Freight. Read the wiki, then ask.", "Platform Engineer")
                .doesNotContain("In your own words, as to a colleague");
    }

    @Test
    void keep_the_words_of_the_house() {
        String words = "Welcome to Falcon Freight. ".repeat(20).strip();
        opened().fill("greeting-text", "greeting-text", words).submit();
        await().untilAsserted(() -> assertThat(
                        LIVE.store().preferences().of(LiveBot.TEAM).greetingText())
                .contains(words));
    }

    @Test
    void switch_greetings_off() {
        OpenView form = opened();
        assertThat(form.value("greetings", "greetings").toString()).contains("greeting");
        form.choose("greetings", "greetings").submit();
        awaitSaved();
        assertThat(LIVE.store().preferences().of(LiveBot.TEAM).greeting()).contains(false);
    }

    @Test
    void learn_a_word_with_one_press_and_keep_what_was_typed() {
        objection("zorbulator");
        OpenView form = opened().fill("person.infra", "person", "U0BEN").keep();
        assertThat(form.words()).contains("the answer was Platform Engineer", "zorbulator says no");
        form.click("Learn: zorbulator = platform");
        await().until(() ->
                LIVE.store().preferences().of(LiveBot.TEAM).terms().contains(new Term("zorbulator", Role.PLATFORM)));
        await().until(() -> admin().modal().blocks().toString().contains("terms.1"));
        assertThat(admin().modal().value("person.infra", "person").asString()).isEqualTo("U0BEN");
        assertThat(admin().modal().value("terms.1", "terms").asString()).isEqualTo("zorbulator = platform");
        assertThat(verdict("zorbulator again").text()).startsWith("Platform Engineer");
        admin().modal().submit();
        awaitSaved();
        assertThat(LIVE.store().preferences().of(LiveBot.TEAM).terms()).hasSize(1);
    }

    private static void objection(String word) {
        OpenConversation random = LIVE.slack().as("mira").in("random");
        random.types("/whichrole " + word + " says no to the printer");
        random.awaits(Seen::ephemeral).click("Not right?");
        random.awaits("Which would you have expected?").click("Platform Engineer");
        random.awaits("Thank you.").click("Send the text along");
        random.awaits("The text is kept with it");
    }

    @Test
    void are_behind_a_button_where_a_message_asks_for_them() {
        OpenConversation direct = admin().with("whichrole");
        direct.types("settings");
        direct.awaits("The settings are behind this button.").click("Open settings");
        assertThat(admin().awaitsModal("Settings").buttons()).contains("Preview the greeting");
    }
}
