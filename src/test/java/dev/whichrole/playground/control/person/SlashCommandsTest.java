package dev.whichrole.playground.control.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.OpenConversation;
import dev.whichrole.playground.testing.PlaygroundFixture;
import dev.whichrole.playground.testing.Seen;
import dev.whichrole.playground.testing.StubBot;
import dev.whichrole.playground.testing.StubBot.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SlashCommandsTest extends PlaygroundFixture {
    @Test
    void arrives_as_a_signed_form_with_all_its_fields() {
        slack.as("ana").in("general").types("/whichrole  sre & <friends>");

        StubBot.Received form = bot.last();
        SlackSignature.Verifier verifier =
                new SlackSignature.Verifier(new SlackSignature.Generator(playground.signingSecret()));
        assertThat(verifier.isValid(
                        form.headers().get("X-Slack-Request-Timestamp"),
                        form.body(),
                        form.headers().get("X-Slack-Signature")))
                .isTrue();
        assertThat(form.headers()).containsEntry("Content-Type", "application/x-www-form-urlencoded");
        assertThat(form.field("command")).isEqualTo("/whichrole");
        assertThat(form.field("text")).isEqualTo("sre &amp; &lt;friends&gt;");
        assertThat(form.field("channel_name")).isEqualTo("general");
        assertThat(form.field("user_id")).isEqualTo("U0ANA");
        assertThat(form.field("response_url")).startsWith(playground.url() + "/hooks/commands/");
        assertThat(form.body()).doesNotContain("thread_ts");
    }

    @Test
    void sends_ids_instead_of_names_when_the_manifest_asks_for_escaping() {
        slack.as("ana").in("general").types("/escaped @ben in #general or #leads");

        assertThat(bot.last().field("text")).isEqualTo("<@U0BEN> in <#C0GENERAL|general> or <#C0LEADS|>");
    }

    @Test
    void answers_the_person_alone_by_default() {
        bot.answers(Answer.json("{\"text\": \"Only you read this.\"}"));

        slack.as("ana").in("general").types("/whichrole sre");

        assertThat(slack.as("ana").in("general").last().text()).isEqualTo("Only you read this.");
        assertThat(slack.as("ana").in("general").last().ephemeral()).isTrue();
        assertThat(slack.as("ben").in("general").last().text()).doesNotContain("Only you");
    }

    @Test
    void echoes_the_command_when_the_answer_is_for_the_channel() {
        bot.answers(Answer.json("{\"response_type\": \"in_channel\", \"text\": \"For all.\"}"));

        slack.as("ana").in("random").types("/whichrole sre");

        var seen = slack.as("ben").in("random").messages();
        assertThat(seen).extracting(Seen::text).endsWith("/whichrole sre", "For all.");
        assertThat(seen).extracting(Seen::kind).endsWith("command", "message");
    }

    @Test
    void only_echoes_when_the_answer_says_nothing_else() {
        bot.answers(Answer.json("{\"response_type\": \"in_channel\"}"));

        slack.as("ana").in("random").types("/whichrole quiz");

        assertThat(slack.as("ben").in("random").last().kind()).isEqualTo("command");
    }

    @Test
    void shows_a_plain_text_answer_as_it_is() {
        bot.answers(new Answer(200, "text/plain; charset=utf-8", "Plain äöü.", java.util.Map.of()));

        slack.as("ana").in("general").types("/whichrole");

        assertThat(slack.as("ana").in("general").last().text()).isEqualTo("Plain äöü.");
    }

    @Test
    void shows_nothing_for_an_empty_answer() {
        int before = slack.as("ana").in("general").messages().size();

        slack.as("ana").in("general").types("/whichrole");

        assertThat(slack.as("ana").in("general").messages()).hasSize(before);
    }

    @Test
    void tells_the_person_when_the_bot_is_late() {
        bot.answers(Answer.NEVER);

        JsonNode typed = slack.as("ana").in("general").types("/whichrole sre");

        assertThat(Json.text(typed.path("delivery"), "error")).isEqualTo("operation_timeout");
        Seen notice = slack.as("ana").in("general").last();
        assertThat(notice.text()).isEqualTo("/whichrole failed with the error \"operation_timeout\"");
        assertThat(notice.kind()).isEqualTo("notice");
    }

    @Test
    void tells_the_person_when_the_bot_has_no_usable_answer() {
        bot.answers(Answer.status(500));

        slack.as("ana").in("general").types("/whichrole sre");

        assertThat(slack.as("ana").in("general").last().text())
                .isEqualTo("/whichrole failed with the error \"dispatch_failed\"");
    }

    @Test
    void refuses_an_answer_with_wrong_blocks() {
        bot.answers(Answer.json("{\"blocks\": [{\"type\": \"sections\"}]}"));

        slack.as("ana").in("general").types("/whichrole sre");

        assertThat(slack.as("ana").in("general").last().text()).contains("invalid_blocks");
    }

    @Test
    void does_not_run_in_threads() {
        OpenConversation debate = slack.as("ana").in("platform-debate");
        Seen parent = debate.messages().get(0);

        debate.repliesTo(parent, "/whichrole sre");

        assertThat(bot.received()).isEmpty();
        assertThat(debate.thread(parent))
                .last()
                .extracting(Seen::text)
                .isEqualTo("/whichrole is not supported in threads. Sorry!");
    }

    @Test
    void is_refused_when_the_manifest_has_no_such_command() {
        slack.as("ana").in("general").types("/whichrule sre");

        assertThat(bot.received()).isEmpty();
        assertThat(slack.as("ana").in("general").last().kind()).isEqualTo("notice");
    }

    @Test
    void works_where_the_bot_is_no_member_and_between_two_people() {
        bot.answers(Answer.json("{\"text\": \"Here too.\"}"));

        slack.as("ana").with("ben").types("/whichrole sre");

        assertThat(bot.last().field("channel_name")).isEqualTo("directmessage");
        assertThat(slack.as("ana").with("ben").last().text()).isEqualTo("Here too.");
    }
}
