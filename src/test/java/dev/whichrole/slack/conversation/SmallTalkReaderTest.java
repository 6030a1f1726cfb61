package dev.whichrole.slack.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.SlackWords;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.message.text.MessageText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallTalkReaderTest {
    private final SmallTalkReader talk = new SmallTalkReader(SlackWords.read().smallTalk());

    private SmallTalkReader.Kind of(String raw) {
        return talk.of(MessageText.plain(raw), raw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":+1:",
                "+1",
                ":tada::100:",
                "\uD83C\uDF89",
                "ok cool",
                "cc <@U0BOT>",
                "<@U0BOT> fyi",
                "cc <@U0BOT> for visibility"
            })
    void asks_for_nothing(String raw) {
        assertThat(of(raw)).isEqualTo(SmallTalkReader.Kind.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thanks :tada:",
                "<@U0BOT> thank you so much!",
                "thx Ana, that was super helpful",
                "great, thanks",
                "good bot",
                "Bye!"
            })
    void is_polite(String raw) {
        assertThat(of(raw)).isEqualTo(SmallTalkReader.Kind.COURTESY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<@U0BOT>",
                "<@U0BOT> ?",
                ":pray:",
                "<@U0BOT> :eyes:",
                ":pray::skin-tone-2:",
                "\uD83D\uDE4F",
                "What do you think?",
                "any thoughts? :thinking_face:"
            })
    void is_as_good_as_a_bare_mention(String raw) {
        assertThat(of(raw)).isEqualTo(SmallTalkReader.Kind.CALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sre",
                "sre vs devops :thinking_face:",
                "thanks in advance: our pods crash",
                "the deploy is stuck, thanks",
                "help",
                "fyi the cluster is down",
                "what do you think about error budgets"
            })
    void says_something(String raw) {
        assertThat(of(raw)).isEqualTo(SmallTalkReader.Kind.SPEECH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"deploy is stuck, cc <@U0BOT>", "CC: <@U0ANA>, <@U0BOT|whichrole>", "cc <@U0ANA> and <@U0BOT>"})
    void the_bot_is_copied_in(String raw) {
        assertThat(Copies.to(new UserId("U0BOT"), raw)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<@U0BOT> cc <@U0ANA>", "soccer <@U0BOT>", "cc the team, <@U0BOT>"})
    void the_bot_is_addressed(String raw) {
        assertThat(Copies.to(new UserId("U0BOT"), raw)).isFalse();
    }
}
