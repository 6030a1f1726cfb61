package dev.whichrole.slack.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.testing.Company;
import dev.whichrole.playground.testing.OpenConversation;
import dev.whichrole.playground.testing.Seen;
import dev.whichrole.testing.Conversations;
import dev.whichrole.testing.LiveBot;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people in a company see of the bot, the same over HTTP and over a socket. */
@Tag("slow")
class ConversationTest {
    @RegisterExtension
    static final LiveBot LIVE = LiveBot.bothWays();

    private static Company slack;

    @BeforeAll
    static void start() {
        slack = LIVE.slack();
    }

    @Nested
    @DisplayName("Over HTTP")
    class OverHttp extends Conversations {}

    @Nested
    @DisplayName("Over a socket")
    class OverASocket extends Conversations {
        @BeforeEach
        void connect() {
            slack.socketMode(true);
            await().until(() -> slack.as("ana").workspace().path("sockets").intValue() > 0);
        }
    }

    abstract static class Conversations {
        private final OpenConversation general = slack.as("ana").in("general");

        @Test
        void a_command_is_answered_to_the_asker_alone() {
            general.types("/whichrole sre");
            assertThat(general.last().text()).startsWith("Site Reliability Engineer.");
            assertThat(general.last().ephemeral()).isTrue();
            assertThat(slack.as("ben").in("general").last().text()).doesNotContain("Site Reliability");
        }

        @Test
        void a_command_works_where_the_bot_is_no_member() {
            OpenConversation leads = slack.as("priya").in("leads");
            leads.types("/whichrole sre vs devops");
            assertThat(leads.last().text()).startsWith("Site Reliability Engineer and DevOps Engineer.");
        }

        @Test
        void the_buttons_of_a_private_answer_change_it_in_place() {
            general.types("/whichrole sre");
            int messages = general.messages().size();
            general.last().click("Senior");
            Seen senior = general.awaits("Site Reliability Engineer, senior and staff");
            senior.click("All four at senior level");
            general.awaits("four seats at the table").click("platform");
            assertThat(general.awaits("Platform Engineer, senior and staff").ephemeral())
                    .isTrue();
            assertThat(general.messages()).hasSize(messages);
        }

        @Test
        void a_private_answer_can_be_shared_by_name() {
            general.types("/whichrole map");
            general.last().click("Share in channel");
            Seen shared = slack.as("ben").in("general").awaits("Shared by Ana Duarte.");
            assertThat(shared.ephemeral()).isFalse();
            assertThat(shared.text()).startsWith("The map");
            assertThat(shared.buttons()).doesNotContain("Share in channel");
        }

        @Test
        void a_shared_answer_can_be_explored_by_others_without_changing_it() {
            general.types("/whichrole train");
            general.last().click("Share in channel");
            OpenConversation bens = slack.as("ben").in("general");
            bens.awaits("Shared by Ana Duarte.").click("platform");
            assertThat(bens.awaits("Loses sleep over the developer").ephemeral())
                    .isTrue();
            assertThat(general.awaits("Shared by Ana Duarte.").text()).startsWith("The train.");
        }

        @Test
        void a_mention_is_answered_in_its_thread() {
            general.types("@whichrole sre vs platform?");
            Seen asked = general.awaits("sre vs platform?");
            await().until(() -> general.thread(asked).size() == 2);
            assertThat(general.thread(asked).get(1).text())
                    .startsWith("Site Reliability Engineer and Platform Engineer.");
        }

        @Test
        void a_mention_inside_a_thread_is_answered_there() {
            OpenConversation debate = slack.as("ana").in("platform-debate");
            Seen parent = debate.messages().get(0);
            int said = debate.thread(parent).size();
            debate.repliesTo(parent, "@whichrole what's the difference between an SRE and a platform engineer");
            await().until(() -> debate.thread(parent).size() == said + 2);
            assertThat(debate.thread(parent).get(said + 1).text()).startsWith("Site Reliability Engineer and Platform");
        }

        @Test
        void a_mention_that_slack_delivers_twice_is_answered_once() {
            general.types("@whichrole infra?");
            Seen asked = general.awaits("infra?");
            await().until(() -> general.thread(asked).size() == 2);
            slack.redeliver();
            slack.settle();
            assertThat(general.thread(asked)).hasSize(2);
        }

        @Test
        void a_direct_message_is_answered_and_its_buttons_change_the_answer() {
            OpenConversation direct = slack.as("ana").with("whichrole");
            direct.types("what does a junior devops engineer do all day?");
            Seen answer = direct.awaits("DevOps Engineer, junior");
            assertThat(answer.buttons()).doesNotContain("Share in channel");
            answer.click("Senior");
            direct.awaits("DevOps Engineer, senior and staff");
            assertThat(direct.messages()).noneMatch(message -> message.text().startsWith("DevOps Engineer, junior"));
        }

        @ParameterizedTest
        @CsvSource({"hello,Hello. Tell me what is wrong", "paltform,Platform Engineer", "help,Four roles"})
        void a_direct_message_is_read_as_a_command_is(String typed, String answer) {
            OpenConversation direct = slack.as("jonas").with("whichrole");
            direct.types(typed);
            assertThat(direct.awaits(answer).user())
                    .isNotEqualTo(slack.as("jonas").id());
        }

        @Test
        void a_hostile_text_comes_back_harmless() {
            general.types("/whichrole <!channel> @everyone *boo* <@U0BEN>");
            assertThat(general.last().text()).startsWith("None of the four.");
            assertThat(general.last().ephemeral()).isTrue();
        }

        @Test
        void a_shortcut_reads_the_message_it_was_run_on() {
            general.types("our deploy has been stuck in staging since lunch");
            general.runs("triage.message", general.last());
            assertThat(general.awaits(Seen::ephemeral).text()).startsWith("DevOps Engineer");
        }

        @Test
        void somebody_who_joins_is_greeted_and_can_ask() {
            var newcomer = slack.newColleague(getClass().getSimpleName().toLowerCase(Locale.ROOT));
            newcomer.with("whichrole")
                    .awaits("Just write here what you are stuck with.")
                    .click("Who do I ask?");
            newcomer.awaitsModal("Who do I ask?")
                    .fill("situation", "text", "our deploy has been stuck in staging since lunch")
                    .submit();
            assertThat(newcomer.awaitsModal("whichrole").words()).contains("DevOps Engineer");
        }

        @Test
        void settings_open_for_an_admin_and_are_checked_in_place() {
            slack.as("priya").in("general").types("/whichrole settings");
            slack.as("priya")
                    .awaitsModal("Settings")
                    .fill("terms.0", "terms", "nonsense")
                    .submit();
            assertThat(slack.as("priya").modal().errors().path("terms.0").asString())
                    .contains("names no role");
        }

        @Test
        void no_call_asks_slack_who_the_bot_is() {
            general.types("/whichrole sre");
            general.types("@whichrole devops?");
            Seen asked = general.awaits("devops?");
            await().until(() -> general.thread(asked).size() == 2);
            assertThat(slack.calls())
                    .extracting(call -> call.path("label").asString())
                    .contains("chat.postMessage")
                    .doesNotContain("auth.test");
        }

        @Test
        void slack_saying_429_only_delays_the_answer() {
            slack.rateLimited(true);
            general.types("@whichrole devops");
            Seen asked = general.awaits("devops");
            await().until(() -> !slack.calls().isEmpty());
            slack.rateLimited(false);
            await().until(() -> general.thread(asked).size() == 2);
        }
    }
}
