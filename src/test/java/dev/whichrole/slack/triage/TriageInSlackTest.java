package dev.whichrole.slack.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Contact;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.playground.testing.OpenConversation;
import dev.whichrole.playground.testing.OpenView;
import dev.whichrole.playground.testing.Seen;
import dev.whichrole.store.Database;
import dev.whichrole.testing.LiveBot;
import dev.whichrole.triage.feedback.Feedback;
import dev.whichrole.triage.model.Label;
import dev.whichrole.workspace.Help;
import dev.whichrole.workspace.Preferences;
import dev.whichrole.workspace.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Triage, in a strict Slack,")
@Tag("slow")
class TriageInSlackTest {
    private static final String STUCK = "our deploy has been stuck in staging since lunch";
    private static final String PORT = "please open port 5432 in the firewall";
    private static final String PATH = "which golden path is there for a new service";
    private static final String SHORTCUT = "triage.message";
    private static final TeamId TEAM = LiveBot.TEAM;

    @RegisterExtension
    static final LiveBot LIVE = LiveBot.bothWays();

    private static Database store;
    private static Company slack;

    /** Infra has a help channel with the bot in it, platform one without, SRE an owner and no channel. */
    private static final Preferences ADMINS = new Preferences(
            Map.of(
                    Role.INFRA, new Help(channel("C0PLATFORMDEBATE"), somebody("U0BEN")),
                    Role.PLATFORM, new Help(channel("C0HIRING"), Optional.empty()),
                    Role.SRE, new Help(Optional.empty(), somebody("U0ANA"))),
            Optional.empty(),
            false,
            List.of(new Term("falcon", Role.PLATFORM)));

    private static Optional<ChannelId> channel(String id) {
        return Optional.of(new ChannelId(id));
    }

    private static Optional<Contact> somebody(String id) {
        return Optional.of(new Contact.Somebody(new UserId(id)));
    }

    @BeforeAll
    static void start() {
        store = LIVE.store();
        store.preferences().save(TEAM, ADMINS);
        slack = LIVE.slack();
    }

    @AfterEach
    void everything_was_acknowledged() {
        slack.settle();
        assertThat(slack.deliveries())
                .allMatch(sent -> sent.path("state").asString().equals("acked"));
    }

    private static Seen command(String name, String channel, String text) {
        OpenConversation place = slack.as(name).in(channel);
        place.types("/whichrole " + text);
        return place.last();
    }

    private static Seen reply(OpenConversation place, Seen parent, int number) {
        return await().until(() -> place.thread(parent), thread -> thread.size() > number)
                .get(number);
    }

    @Nested
    class a_situation {
        @Test
        void typed_after_the_command_is_sorted_for_the_asker_alone() {
            Seen verdict = command("ana", "general", STUCK);
            assertThat(verdict.text()).startsWith("DevOps Engineer").contains("stuck in staging", "start here");
            assertThat(verdict.ephemeral()).isTrue();
        }

        @Test
        void can_be_shared_by_name_with_its_verdict() {
            command("ana", "random", STUCK).click("Share in channel");
            Seen shared = slack.as("ben").in("random").awaits("Shared by Ana Duarte.");
            assertThat(shared.text()).startsWith("DevOps Engineer");
            assertThat(shared.ephemeral()).isFalse();
        }

        @Test
        void too_long_for_a_button_is_not_offered_to_be_shared() {
            assertThat(command("ana", "general", "The pager rang. ".repeat(130)).buttons())
                    .doesNotContain("Share in channel")
                    .contains("Not right?");
        }

        @Test
        void in_a_mention_is_sorted_in_its_thread() {
            OpenConversation general = slack.as("ana").in("general");
            general.types("@whichrole " + STUCK);
            assertThat(reply(general, general.awaits("stuck in staging"), 1).text())
                    .startsWith("DevOps Engineer");
        }

        @Test
        void in_a_direct_message_is_sorted_there() {
            OpenConversation direct = slack.as("jonas").with("whichrole");
            direct.types(STUCK);
            assertThat(direct.awaits("start here").buttons()).doesNotContain("Share in channel");
        }

        @Test
        void that_names_a_role_and_says_little_may_have_been_an_ask() {
            Seen verdict = command("ana", "general", "sre broken");
            assertThat(verdict.text()).contains("Did you mean /whichrole sre?");
            assertThat(verdict.buttons()).anyMatch("sre"::equalsIgnoreCase);
        }

        @Test
        void with_a_near_miss_of_a_role_is_corrected_rather_than_sorted() {
            assertThat(command("ana", "general", "paltform").text()).startsWith("Platform Engineer.");
        }

        @Test
        void in_words_of_the_house_goes_by_them_and_says_whom_to_ask() {
            Seen verdict = command("ana", "general", "the falcons refused");
            assertThat(verdict.text())
                    .startsWith("Platform Engineer")
                    .contains("“falcons”", "Ask here (Platform Engineer): <#C0HIRING>");
        }
    }

    static List<String> hostile() {
        return List.of(
                "<!channel> @everyone @here",
                "🚂".repeat(2_000),
                "\u202Eright to left\u202C مرحبا",
                "*_~`".repeat(500),
                "&<>".repeat(1_300),
                "deploy stuck ".repeat(3_000));
    }

    @Nested
    class a_hostile_text {
        @ParameterizedTest
        @MethodSource("dev.whichrole.slack.triage.TriageInSlackTest#hostile")
        void is_answered_within_the_ack(String text) {
            assertThat(command("ana", "general", text).ephemeral()).isTrue();
        }

        @ParameterizedTest
        @MethodSource("dev.whichrole.slack.triage.TriageInSlackTest#hostile")
        void can_be_objected_to_behind_a_few_words(String text) {
            Seen verdict = command("ana", "general", "the deploy is stuck: " + text);
            verdict.click("Not right?");
            OpenConversation general = slack.as("ana").in("general");
            general.awaits("Which would you have expected?").click("Site Reliability Engineer");
            general.awaits("Noted: Site Reliability Engineer rather than");
        }
    }

    @Nested
    class on_a_message {
        private Seen ad(OpenConversation hiring) {
            return hiring.awaits("treat our developers as your customers");
        }

        @Test
        void reads_a_job_ad_for_the_one_who_asked_where_the_bot_is_no_member() {
            OpenConversation hiring = slack.as("sofia").in("hiring");
            hiring.runs(SHORTCUT, ad(hiring));
            Seen reading = hiring.awaits("by what the text asks for");
            assertThat(reading.ephemeral()).isTrue();
            assertThat(reading.text())
                    .startsWith("Platform Engineer")
                    .contains("It calls itself DevOps Engineer. It reads like a Platform Engineer.");
            assertThat(slack.as("priya").in("hiring").last().text()).doesNotContain("by what the text asks for");
        }

        @Test
        void reads_40_000_characters() {
            OpenConversation hiring = slack.as("sofia").in("hiring");
            String whole = "You will look after our error budget, and we offer a remote role. ".repeat(700);
            hiring.types(whole.substring(0, 39_990));
            hiring.runs(SHORTCUT, hiring.last());
            assertThat(hiring.awaits("by what the text asks for").text()).startsWith("Site Reliability Engineer");
        }

        @Test
        void answers_in_the_thread_that_a_reply_is_in() {
            OpenConversation general = slack.as("ana").in("general");
            Seen parent = general.awaits("four open positions");
            int before = general.thread(parent).size();
            general.runs(SHORTCUT, general.thread(parent).get(1));
            assertThat(reply(general, parent, before).ephemeral()).isTrue();
        }

        @Test
        void sorts_words_that_would_be_an_ask_if_they_were_said_to_the_bot() {
            OpenConversation general = slack.as("ana").in("general");
            general.types("help");
            general.runs(SHORTCUT, general.last());
            assertThat(general.awaits("Not right?").buttons()).doesNotContain("Share in channel");
        }
    }

    @Nested
    class an_objection {
        private final OpenConversation random = slack.as("mira").in("random");

        private Feedback latest() {
            return store.feedback().recent(TEAM, 1).get(0);
        }

        @Test
        void is_asked_for_in_place_and_kept_without_the_text() {
            command("mira", "random", STUCK).click("Not right?");
            int messages = random.messages().size();
            Seen question = random.awaits("Not DevOps Engineer? Which would you have expected?");
            assertThat(question.buttons()).hasSize(6).doesNotContain("DevOps Engineer");
            question.click("Shared by all four");
            random.awaits("Noted: Shared by all four rather than DevOps Engineer. Thank you.");
            assertThat(random.messages()).hasSize(messages);
            assertThat(latest().said()).isEqualTo(Label.DEVOPS);
            assertThat(latest().right()).isEqualTo(Label.SHARED);
            assertThat(latest().text()).isEmpty();
        }

        @Test
        void comes_with_the_text_only_if_the_person_sends_it() {
            command("mira", "random", PORT).click("Not right?");
            random.awaits("Which would you have expected?").click("None of the four");
            random.awaits("Thank you.").click("Send the text along");
            random.awaits("The text is kept with it");
            assertThat(latest().text()).contains(PORT);
        }

        @Test
        void can_be_dropped() {
            command("mira", "random", STUCK).click("Not right?");
            random.awaits("Which would you have expected?").click("Back");
            assertThat(random.awaits("start here").text()).startsWith("DevOps Engineer");
        }

        @Test
        void to_a_verdict_that_others_see_is_private_and_leaves_it_as_it_is() {
            OpenConversation general = slack.as("ana").in("general");
            general.types("@whichrole " + STUCK);
            Seen asked = general.awaits("stuck in staging");
            String verdict = reply(general, asked, 1).text();
            OpenConversation lees = slack.as("lee").in("general");
            reply(lees, asked, 1).click("Not right?");
            assertThat(reply(lees, asked, 2).ephemeral()).isTrue();
            assertThat(general.thread(asked)).hasSize(2);
            assertThat(general.thread(asked).get(1).text()).isEqualTo(verdict);
        }
    }

    @Nested
    class asking_there {
        private OpenView draft(String text) {
            slack.as("jonas").modals().forEach(OpenView::close);
            command("jonas", "random", text).click("Ask there");
            await().until(() -> !slack.as("jonas").modals().isEmpty());
            return slack.as("jonas").modal();
        }

        @Test
        void is_offered_only_where_there_is_a_channel() {
            assertThat(command("jonas", "random", PORT).buttons()).contains("Ask there");
            Seen pages = command("jonas", "random", "we were paged eleven times last night and nothing was wrong");
            assertThat(pages.text()).contains("Ask here (Site Reliability Engineer): Ana Duarte");
            assertThat(pages.buttons()).doesNotContain("Ask there");
            assertThat(command("jonas", "random", STUCK).buttons()).doesNotContain("Ask there");
        }

        @Test
        void opens_a_draft_and_posts_nothing_before_that_is_wanted() {
            OpenView draft = draft(PORT);
            assertThat(draft.words()).contains("<#C0PLATFORMDEBATE>");
            assertThat(draft.blocks().toString()).contains(PORT);
            draft.close();
            slack.settle();
            assertThat(slack.as("ben").in("platform-debate").last().text()).doesNotContain(PORT);
        }

        @Test
        void posts_what_the_person_made_of_it_in_their_name() {
            draft(PORT)
                    .fill("question", "text", "Port 5432, please. <!channel> @here & thanks")
                    .submit();
            Seen posted = slack.as("ben").in("platform-debate").awaits("Port 5432, please.");
            assertThat(posted.text()).startsWith("Jonas Weber asks.").contains("&lt;!channel&gt; @here &amp; thanks");
            assertThat(slack.as("jonas").modal().words()).contains("Posted.");
        }

        @Test
        void posts_the_longest_and_worst_text_there_is_room_for() {
            draft(PORT).fill("question", "text", "<&>".repeat(800)).submit();
            assertThat(slack.as("ben")
                            .in("platform-debate")
                            .awaits("Jonas Weber asks.")
                            .ephemeral())
                    .isFalse();
        }

        @Test
        void says_that_it_is_on_its_way_and_posts_later_where_slack_takes_its_time() {
            OpenView draft = draft(PORT);
            slack.rateLimited(true);
            draft.submit();
            assertThat(slack.as("jonas").modal().words()).contains("On its way.");
            slack.rateLimited(false);
            assertThat(slack.as("ben")
                            .in("platform-debate")
                            .awaits("Jonas Weber asks.")
                            .text())
                    .contains(PORT);
        }

        @Test
        void posts_nowhere_else_than_the_draft_said() {
            OpenView draft = draft(PORT);
            var moved = new Preferences(
                    Map.of(Role.INFRA, new Help(channel("C0GENERAL"), Optional.empty())),
                    Optional.empty(),
                    false,
                    List.of());
            store.preferences().save(TEAM, moved);
            LIVE.bot().restart();
            draft.submit();
            assertThat(slack.as("jonas").modal().errors().path("question").asString())
                    .startsWith("An admin has changed the help channel meanwhile.");
            store.preferences().save(TEAM, ADMINS);
            LIVE.bot().restart();
        }

        @Test
        void says_in_the_draft_how_to_invite_the_bot_and_then_posts() {
            OpenView draft = draft(PATH);
            draft.submit();
            assertThat(slack.as("jonas").modal().errors().path("question").asString())
                    .isEqualTo(
                            "I am not in that channel yet. Invite me there with /invite @whichrole, then press Post again.");
            slack.as("sofia").in("hiring").invitesBot();
            slack.as("jonas").modal().submit();
            assertThat(slack.as("sofia")
                            .in("hiring")
                            .awaits("Jonas Weber asks.")
                            .text())
                    .contains(PATH);
        }
    }

    @Nested
    class a_debate {
        private final OpenConversation debate = slack.as("priya").in("platform-debate");
        private final Seen parent = debate.messages().get(0);

        private Seen settled(String mention) {
            int before = debate.thread(parent).size();
            debate.repliesTo(parent, mention);
            return reply(debate, parent, before + 1);
        }

        private Seen answer() {
            return debate.thread(parent).stream()
                    .filter(message -> message.buttons().contains("Who said what"))
                    .findFirst()
                    .orElseThrow();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "@whichrole",
                    "@whichrole settle this",
                    "who is right, @whichrole?",
                    "@whichrole summarize",
                    "@whichrole tldr",
                    "@whichrole what do you think?",
                    "@whichrole can you help us decide?",
                    "@whichrole :pray:",
                    "@whichrole which of us is right",
                    "@whichrole halp",
                    "@whichrole: settle this",
                    "@whichrole who should do it, sre or infra?",
                    "let us see what @whichrole says",
                    "@whichrole is ben right?",
                    "@whichrole whose baby is this"
                })
        void is_read_in_its_thread_where_that_was_granted(String mention) {
            slack.optionalScopes(true);
            assertThat(settled(mention).text()).isEqualTo("""
                            Staging is a DevOps matter: it is where a release shows that it can go out.
                            No contact is set here for the DevOps Engineer. An admin can name one in the bot's settings.
                            Not to be forgotten, from Ana Duarte: “The p99 in staging has been four seconds since Thursday.”
                            Next, by a time that you set here: take the last change back, look whether that helps, and look for the cause after that.
                            Infrastructure Engineer: Ben Okafor.
                            Site Reliability Engineer: Ana Duarte.
                            DevOps Engineer: Mira Halvorsen.
                            Platform Engineer: Tomasz Lis.
                            Buttons: Who said what, Fair, Not fair, The train.""");
        }

        @Test
        void is_told_to_everybody_in_one_message_of_six_lines_and_a_row() {
            slack.optionalScopes(true);
            int before = debate.thread(parent).size();
            Seen settled = settled("@whichrole");
            slack.settle();
            assertThat(slack.as("jonas").in("platform-debate").thread(parent)).hasSize(before + 2);
            assertThat(settled.blocks()).hasSizeLessThanOrEqualTo(7);
        }

        @Test
        void that_is_unchanged_is_not_answered_twice() {
            slack.optionalScopes(true);
            settled("@whichrole");
            Seen again = settled("@whichrole what do you think?");
            assertThat(again.text()).startsWith("Nothing new has been said.");
            assertThat(again.ephemeral()).isTrue();
        }

        @Test
        void that_goes_on_changes_the_answer_and_keeps_its_count() {
            slack.optionalScopes(true);
            settled("@whichrole").click("Fair");
            await().until(() -> answer().buttons().contains("Fair · 1"));
            debate.repliesTo(parent, "A canary and a rollback button for staging, and we ship again by Friday.");
            assertThat(settled("@whichrole").ephemeral()).isTrue();
            await().until(() -> answer().text().contains("DevOps Engineer: Priya Raman, Mira Halvorsen."));
            assertThat(answer().buttons()).contains("Fair · 1");
            assertThat(answer().text()).contains("\nFair: 1. Not fair: 0.\n");
        }

        @Test
        void counts_each_person_once_by_their_latest_word() {
            slack.optionalScopes(true);
            Seen settled = settled("@whichrole");
            assertThat(settled.text()).doesNotContain("Fair: ");
            for (String word : List.of("Fair", "Fair · 1", "Not fair")) {
                answer().click(word);
                slack.settle();
            }
            slack.as("ben").in("platform-debate").thread(parent).stream()
                    .filter(message -> message.ts().equals(settled.ts()))
                    .findFirst()
                    .orElseThrow()
                    .click("Fair");
            await().until(() -> answer().text().contains("\nFair: 1. Not fair: 1.\nButtons: "));
            assertThat(answer().text()).containsOnlyOnce("Not fair: ");
            assertThat(store.feedback().recent(TEAM, 1).get(0).ofDebate()).isTrue();
            slack.as("priya").visitsHome();
            slack.as("priya").awaitsHome("My answer to a debate was called unfair. Not fair: 1.");
        }

        @Test
        void still_names_whoever_has_left_the_company() {
            slack.optionalScopes(true);
            slack.deactivates("U0BEN");
            assertThat(settled("@whichrole").text())
                    .contains("Infrastructure Engineer: Ben Okafor.", "Platform Engineer: Tomasz Lis.")
                    .doesNotContain("U0");
        }

        @Test
        void shows_who_said_what_to_whoever_asks_alone() {
            slack.optionalScopes(true);
            int before = debate.thread(parent).size();
            settled("@whichrole").click("Who said what");
            Seen chairs = reply(debate, parent, before + 2);
            assertThat(chairs.ephemeral()).isTrue();
            assertThat(chairs.text())
                    .contains(
                            "Ana Duarte spoke for confidence",
                            "Mira Halvorsen spoke for velocity",
                            "Only asking: Priya Raman.");
        }

        @Test
        void that_may_not_be_read_is_not_and_the_asker_alone_hears_how_to_grant_it() {
            Seen told = settled("@whichrole");
            assertThat(told.text()).startsWith("I may not read this thread").contains("channels:history");
            assertThat(told.ephemeral()).isTrue();
        }

        @Test
        void that_may_not_be_read_can_be_told() {
            Seen told = settled(
                    "@whichrole settle this: Ana: we need an SLO and an error budget. Ben: more machines and a bigger subnet");
            assertThat(told.text()).contains("Site Reliability Engineer: Ana.", "Infrastructure Engineer: Ben.");
            assertThat(told.ephemeral()).isFalse();
            assertThat(debate.last().text()).isNotEmpty();
        }

        @Test
        void is_told_in_a_direct_message_line_by_line() {
            OpenConversation direct = slack.as("jonas").with("whichrole");
            direct.types(
                    "settle this: who owns the pipeline?\nAna: we need an SLO and an error budget.\nBen: more machines.");
            assertThat(direct.awaits("Who said what").text())
                    .startsWith("The pipeline is a DevOps matter")
                    .contains("Site Reliability Engineer: Ana.", "Infrastructure Engineer: Ben.");
        }

        @Test
        void is_told_after_the_command_run_together_or_line_by_line() {
            for (String between : List.of(" ", "\n")) {
                Seen told = command(
                        "jonas",
                        "general",
                        "settle this: who owns the pipeline?" + between + "Ana: we need an SLO and an error budget."
                                + between + "Ben: more machines.");
                assertThat(told.text())
                        .startsWith("The pipeline is a DevOps matter")
                        .contains("Site Reliability Engineer: Ana.", "Infrastructure Engineer: Ben.");
                assertThat(told.ephemeral()).isTrue();
            }
        }

        @Test
        void that_an_alert_began_is_about_what_its_attachments_and_blocks_say() {
            slack.optionalScopes(true);
            OpenConversation general = slack.as("ana").in("general");
            for (String alert : List.of(
                    "{'attachments':[{'title':'Staging: deploy stuck','text':'The rollout has not moved since noon. Who owns staging?'}]}",
                    "{'text':'x','blocks':[{'type':'section','text':{'type':'mrkdwn','text':'Deploy stuck. Who owns staging?'}}]}")) {
                Seen begun = general.hearsAlert(
                        (ObjectNode) Json.parse(alert.replace('\'', '"')).orElseThrow());
                slack.as("ben").in("general").repliesTo(begun, "We need more machines and a bigger subnet.");
                general.repliesTo(begun, "@whichrole");
                Seen settled = reply(general, begun, 3);
                assertThat(settled.text())
                        .startsWith("Staging is a DevOps matter")
                        .contains("Infrastructure Engineer: Ben Okafor.");
            }
        }

        @Test
        void of_many_pages_is_read_from_its_opening_and_its_end() {
            slack.optionalScopes(true);
            Seen first = settled("@whichrole");
            assertThat(first.text()).contains("Infrastructure Engineer: Ben Okafor");
            for (int i = 0; i < 210; i++) {
                debate.repliesTo(parent, "Noted, " + i + ".");
            }
            slack.as("jonas")
                    .in("platform-debate")
                    .repliesTo(
                            parent,
                            "We need a canary and a rollback button, so that a release is out and back in minutes.");
            int before = debate.thread(parent).size();
            assertThat(settled("@whichrole and now?").text()).startsWith("I have read what is new");
            assertThat(debate.thread(parent)).hasSize(before + 2);
            await().until(() -> answer().text().contains("Jonas Weber"));
            assertThat(answer().text())
                    .startsWith("Staging is a DevOps matter")
                    .contains("I read the opening and the newest 199 of 22")
                    .doesNotContain("Ben Okafor");
            assertThat(answer().ts()).isEqualTo(first.ts());
        }

        @Test
        void that_goes_on_without_changing_the_answer_is_left_as_it_is() {
            slack.optionalScopes(true);
            settled("@whichrole");
            debate.repliesTo(parent, "lol");
            Seen again = settled("@whichrole any change?");
            assertThat(again.text()).startsWith("My answer above still stands.");
            assertThat(again.ephemeral()).isTrue();
        }

        @Test
        void whose_answer_is_gone_is_answered_anew() {
            slack.optionalScopes(true);
            settled("@whichrole");
            debate.repliesTo(parent, "A canary and a rollback button for staging, and we ship again by Friday.");
            slack.faulty("chat.update", "error", "message_not_found");
            Seen anew = settled("@whichrole settle this");
            slack.mended("chat.update");
            assertThat(anew.ephemeral()).isFalse();
            assertThat(anew.text()).contains("DevOps Engineer: Priya Raman, Mira Halvorsen.");
        }

        @Test
        void counts_what_is_argued_before_the_question() {
            slack.optionalScopes(true);
            Seen settled = settled(
                    "a canary and a rollback button for staging, and we ship again by Friday. who is right, @whichrole?");
            assertThat(settled.text()).contains("DevOps Engineer: Priya Raman, Mira Halvorsen.");
        }

        @Test
        void names_nobody_whom_slack_does_not_name() {
            slack.optionalScopes(true);
            slack.faulty("users.info", "error", "internal_error");
            LIVE.bot().restart();
            Seen settled = settled("@whichrole");
            slack.mended("users.info");
            LIVE.bot().restart();
            assertThat(settled.text()).doesNotContain("Speaker", "U0").containsIgnoringCase("somebody");
        }

        @ParameterizedTest
        @ValueSource(strings = {"what is an error budget?", "sre vs devops"})
        void is_not_read_for_what_is_asked_beside_it(String own) {
            slack.optionalScopes(true);
            Seen answered = settled("@whichrole " + own);
            assertThat(answered.ephemeral()).isFalse();
            assertThat(answered.buttons()).doesNotContain("Who said what");
        }

        @ParameterizedTest
        @ValueSource(strings = {"who brings the cake to the standup?", "what can you do?"})
        void is_not_talked_into_where_nothing_is_found(String typed) {
            slack.optionalScopes(true);
            assertThat(settled("@whichrole " + typed).ephemeral()).isTrue();
        }

        @Test
        void about_nothing_of_the_four_has_nothing_to_judge() {
            slack.optionalScopes(true);
            OpenConversation general = slack.as("ana").in("general");
            general.types("who brings the cake on thursday?");
            Seen begun = general.last();
            slack.as("ben").in("general").repliesTo(begun, "not me");
            general.repliesTo(begun, "@whichrole settle this");
            Seen settled = reply(general, begun, 3);
            assertThat(settled.text()).startsWith("Nothing said here decides");
            assertThat(settled.buttons()).isEmpty();
        }

        @Test
        void that_nobody_had_but_with_the_bot_is_no_debate() {
            slack.optionalScopes(true);
            OpenConversation general = slack.as("ana").in("general");
            general.types("@whichrole what is an error budget?");
            Seen begun = general.awaits("what is an error budget?");
            reply(general, begun, 1);
            general.repliesTo(begun, "@whichrole help");
            Seen help = reply(general, begun, 3);
            assertThat(help.text()).startsWith("Four roles, one argument");
            assertThat(help.ephemeral()).isTrue();
        }

        @Test
        void is_told_in_a_direct_message_as_it_was_copied_from_slack() {
            OpenConversation direct = slack.as("jonas").with("whichrole");
            direct.types("settle this: Ana Duarte  10:02 AM\nwe need an SLO and an error budget.\n"
                    + "Ben Okafor  10:03 AM\nmore machines and a bigger subnet.");
            assertThat(direct.awaits("Who said what").text())
                    .contains("Site Reliability Engineer: Ana Duarte.", "Infrastructure Engineer: Ben Okafor.")
                    .doesNotContain("jonas");
        }

        @Test
        void is_told_by_mentions_of_those_who_speak() {
            OpenConversation direct = slack.as("jonas").with("whichrole");
            direct.types(
                    "settle this: @ana: we need an SLO and an error budget @ben: more machines and a bigger subnet");
            assertThat(direct.awaits("Who said what").text())
                    .contains("Site Reliability Engineer: Ana Duarte.", "Infrastructure Engineer: Ben Okafor.");
        }

        @Test
        void that_cannot_be_told_apart_is_said_to_be_unclear() {
            assertThat(command("jonas", "general", "settle this:\nwe need an SLO\nno, machines")
                            .text())
                    .startsWith("I cannot tell who said what in that.");
        }

        @Test
        void is_asked_for_outside_a_thread_in_vain() {
            assertThat(command("ana", "general", "settle this").text()).startsWith("Mention me inside the thread.");
        }
    }

    @Nested
    class over_a_socket {
        @Test
        void works_the_same() {
            slack.socketMode(true);
            await().until(() -> slack.as("ana").workspace().path("sockets").intValue() > 0);
            OpenConversation random = slack.as("ana").in("random");
            random.types("/whichrole " + STUCK);
            random.last().click("Not right?");
            random.awaits("Which would you have expected?").click("None of the four");
            random.awaits("Thank you.");
            OpenConversation hiring = slack.as("sofia").in("hiring");
            hiring.runs(SHORTCUT, hiring.awaits("treat our developers"));
            assertThat(hiring.awaits("by what the text asks for").ephemeral()).isTrue();
        }
    }
}
