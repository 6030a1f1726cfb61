package dev.whichrole.slack.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.playground.testing.OpenConversation;
import dev.whichrole.playground.testing.Seen;
import dev.whichrole.testing.LiveBot;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("A message, in a strict Slack,")
@Tag("slow")
class MessagesInSlackTest {
    @RegisterExtension
    static final LiveBot BOT = new LiveBot();

    private static final String STUCK = "our deploy has been stuck in staging since lunch";
    private static final ObjectNode ATTACHMENTS_ONLY = alert(
            "{\"attachments\":[{\"title\":\"Deploy stuck in staging\",\"text\":\"The rollout has not moved\",\"fallback\":\"x\"}]}");
    private static final ObjectNode BLOCKS_ONLY = alert(
            "{\"text\":\"This content can't be displayed.\",\"blocks\":[{\"type\":\"header\",\"text\":{\"type\":\"plain_text\",\"text\":\"Deploy stuck in staging\"}}]}");

    private final Company slack = BOT.slack();
    private final OpenConversation general = slack.as("ana").in("general");
    private final OpenConversation direct = slack.as("ana").with("whichrole");

    private static ObjectNode alert(String json) {
        return (ObjectNode) Json.parse(json).orElseThrow();
    }

    private Seen answerTo(Seen asked) {
        return await().until(() -> general.thread(asked), thread -> thread.size() == 2)
                .get(1);
    }

    private List<Seen> afterSettling(Seen asked) {
        slack.settle();
        return general.thread(asked);
    }

    @Nested
    class an_alert {
        @Test
        void whose_words_are_in_attachments_is_sorted_by_the_shortcut() {
            general.runs("triage.message", general.hearsAlert(ATTACHMENTS_ONLY));
            assertThat(general.awaits(Seen::ephemeral).text()).startsWith("DevOps Engineer");
        }

        @Test
        void whose_words_are_in_blocks_is_sorted_by_the_shortcut() {
            general.runs("triage.message", general.hearsAlert(BLOCKS_ONLY));
            assertThat(general.awaits(Seen::ephemeral).text())
                    .startsWith("DevOps Engineer")
                    .doesNotContain("displayed");
        }

        @Test
        void that_mentions_the_bot_is_not_answered() {
            Seen alert = general.hearsAlert(alert("{\"text\":\"<@U0WHICHROLE> deploy stuck\"}"));
            assertThat(afterSettling(alert)).hasSize(1);
        }
    }

    @Nested
    class a_direct_message {
        @Test
        void that_forwards_another_is_about_that() {
            general.types(STUCK);
            general.forwards(general.last(), "@whichrole", "");
            assertThat(direct.awaits("DevOps Engineer").user())
                    .isNotEqualTo(slack.as("ana").id());
        }

        @ParameterizedTest
        @ValueSource(strings = {"who handles this?", "sre or devops?", "help", "any idea? :pray:"})
        void that_asks_about_a_forwarded_one_is_about_that(String question) {
            general.types(STUCK);
            general.forwards(general.last(), "@whichrole", question);
            assertThat(direct.awaits("stuck in staging").text()).startsWith("DevOps Engineer");
        }

        @Test
        void with_a_file_is_answered() {
            direct.uploads("image.png", "sre vs devops");
            direct.awaits("Site Reliability Engineer and DevOps Engineer.");
        }

        @Test
        void typed_with_me_is_answered() {
            direct.types("/me wonders: sre vs devops");
            direct.types("/me sre");
            direct.awaits("Site Reliability Engineer.");
        }

        @Test
        void of_a_thread_and_the_channel_is_answered() {
            direct.types("sre");
            Seen answer = direct.awaits("Site Reliability Engineer.");
            direct.broadcasts(answer, "devops");
            await().until(() -> direct.thread(answer).stream()
                    .anyMatch(message -> message.text().startsWith("DevOps Engineer.")));
        }

        @Test
        void that_is_edited_has_its_answer_edited() {
            String ts = Json.text(direct.types("sre"), "ts");
            direct.awaits("Site Reliability Engineer.");
            int messages = direct.messages().size();
            direct.edits(ts, "platform");
            direct.awaits("Platform Engineer.");
            assertThat(direct.messages()).hasSize(messages);
            assertThat(direct.messages()).noneMatch(message -> message.text().startsWith("Site Reliability"));
        }

        @Test
        void of_thanks_is_answered_once_and_not_after_every_word_of_it() {
            direct.types("thx Ben :tada:");
            direct.awaits("You are welcome.");
            int after = direct.messages().size();
            direct.types("thanks again");
            direct.types("good bot");
            slack.settle();
            assertThat(direct.messages()).hasSize(after + 2);
        }

        @ParameterizedTest
        @ValueSource(strings = {":+1:", "ok cool"})
        void that_asks_nothing_is_not_answered(String said) {
            int before = direct.messages().size();
            direct.types(said);
            slack.settle();
            assertThat(direct.messages()).hasSize(before + 1);
        }

        @Test
        void of_slackbot_is_not_answered() {
            int before = direct.messages().size();
            direct.hearsSlackbot("Reminder: sre vs devops");
            slack.settle();
            assertThat(direct.messages()).hasSize(before + 1);
        }

        @Test
        void that_is_deleted_brings_nothing() {
            String ts = Json.text(direct.types("sre"), "ts");
            direct.awaits("Site Reliability Engineer.");
            int messages = direct.messages().size();
            direct.deletes(ts);
            slack.settle();
            assertThat(direct.messages()).hasSize(messages - 1);
        }
    }

    @Nested
    class a_mention {
        private Seen says(String text) {
            String ts = Json.text(general.types("@whichrole " + text), "ts");
            return general.awaits(message -> message.ts().equals(ts));
        }

        @Test
        void with_an_emoji_is_read_without_it() {
            assertThat(answerTo(says("sre vs devops :thinking_face:")).text())
                    .startsWith("Site Reliability Engineer and DevOps Engineer.");
        }

        @Test
        void that_is_edited_has_its_answer_edited_once() {
            Seen asked = says("sre");
            String answer = answerTo(asked).ts();
            general.edits(asked.ts(), "@whichrole platform");
            await().until(() -> answerTo(asked).text().startsWith("Platform Engineer."));
            slack.redeliver();
            assertThat(afterSettling(asked))
                    .hasSize(2)
                    .last()
                    .extracting(Seen::ts)
                    .isEqualTo(answer);
            assertThat(slack.calls())
                    .filteredOn(call -> call.path("label").asString().equals("chat.update"))
                    .hasSize(1);
        }

        @Test
        void whose_words_stay_the_same_leaves_its_answer() {
            Seen asked = says("sre");
            answerTo(asked);
            general.edits(asked.ts(), "@whichrole sre :tada:");
            assertThat(afterSettling(asked)).hasSize(2);
            assertThat(slack.calls())
                    .noneMatch(call -> call.path("label").asString().equals("chat.update"));
        }

        @Test
        void that_comes_by_an_edit_is_answered() {
            String ts = Json.text(general.types("sre vs devops"), "ts");
            general.edits(ts, "@whichrole sre vs devops");
            Seen asked = general.awaits(message -> message.ts().equals(ts));
            assertThat(answerTo(asked).text()).startsWith("Site Reliability Engineer and DevOps Engineer.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"thanks :tada:", ":+1:", "thx Ben", "lgtm", "good bot", "bye"})
        void that_asks_nothing_is_not_answered(String said) {
            assertThat(afterSettling(says(said))).hasSize(1);
        }

        @Test
        void in_copy_is_not_answered() {
            general.types("cc @whichrole");
            general.types(STUCK + " cc @whichrole");
            slack.settle();
            assertThat(general.messages())
                    .noneMatch(
                            message -> message.replies() > 0 && message.text().contains("cc"));
        }

        @Test
        void in_a_topic_is_not_answered() {
            general.setsTopic("ask @whichrole sre vs devops");
            assertThat(afterSettling(general.last())).hasSize(1);
        }

        @Test
        void of_slackbot_is_not_answered() {
            general.hearsSlackbot("@whichrole sre vs devops");
            assertThat(afterSettling(general.last())).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {":pray:", ":eyes:", "what do you think?"})
        void that_calls_inside_a_thread_settles_it(String call) {
            OpenConversation debate = slack.as("ana").in("platform-debate");
            Seen parent = debate.messages().get(0);
            int said = debate.thread(parent).size();
            debate.repliesTo(parent, "@whichrole " + call);
            await().until(() -> debate.thread(parent).size() == said + 2);
            assertThat(debate.thread(parent).get(said + 1).text()).startsWith("I may not read this thread");
        }
    }

    @Test
    void an_edit_after_a_restart_finds_the_answer_where_the_bot_may_read() {
        String ts = Json.text(direct.types("sre"), "ts");
        direct.awaits("Site Reliability Engineer.");
        slack.settle();
        BOT.bot().restart();
        direct.edits(ts, "devops");
        direct.awaits("DevOps Engineer.");
        assertThat(direct.messages()).noneMatch(message -> message.text().startsWith("Site Reliability"));
    }
}
