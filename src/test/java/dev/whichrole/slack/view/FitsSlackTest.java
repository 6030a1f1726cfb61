package dev.whichrole.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.util.json.GsonFactory;
import dev.whichrole.answer.Answer;
import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Asks;
import dev.whichrole.ask.parser.AskParser;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.explain.Explainer;
import dev.whichrole.playground.blockkit.BlockKit;
import dev.whichrole.playground.blockkit.Surface;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Every answer")
class FitsSlackTest {
    private static final AnswerFrame PICTURES =
            AnswerFrame.plain().withPictures(Optional.of(URI.create("https://bot.example.com/whichrole/")));
    private static final HandbookContent CONTENT = HandbookContent.read();
    private static final AskParser PARSER = CONTENT.parser();
    private static final Explainer EXPLAINER = CONTENT.explainer();
    private static final int LONGEST_TEXT = 4000; // chat.update refuses more
    private static final List<AnswerFrame> FRAMES = List.of(
            AnswerFrame.plain(),
            PICTURES,
            AnswerFrame.plain().sharing("sre"),
            PICTURES.sharedBy("<!channel> & co".repeat(20)));

    static Stream<Ask> everyAsk() {
        return Asks.all();
    }

    static Stream<Ask> everyLookup() {
        return everyAsk().filter(Ask.Lookup.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("everyAsk")
    void keeps_within_what_slack_accepts(Ask ask) {
        assertThat(FRAMES).allSatisfy(frame -> assertAccepted(Shown.message(ask.typed(), frame)));
    }

    /** What else may have been meant stands below, also where the answer leads there anyway. */
    @ParameterizedTest
    @MethodSource("everyLookup")
    void keeps_within_it_with_what_else_was_meant(Ask ask) {
        Answer answer = EXPLAINER.answer(ask);
        List<Ask> others = Stream.concat(
                        answer.choices().stream()
                                .map(choice -> PARSER.parse(choice.value()).ask())
                                .filter(Ask.Lookup.class::isInstance),
                        Stream.of(new Ask.ShowTopic("who gets paged")))
                .distinct()
                .limit(2)
                .toList();
        assertAccepted(Shown.VIEW.show(EXPLAINER.besides(answer, others), Optional.of(ask.typed())));
    }

    /** The SDK's own writer is the measure; the bot's is quicker. */
    @ParameterizedTest
    @MethodSource("everyAsk")
    void is_written_as_the_sdk_would_write_it(Ask ask) {
        assertThat(FRAMES).allSatisfy(frame -> {
            var payload = ResponsePayload.privately(Shown.message(ask.typed(), frame));
            assertThat(payload.json()).isEqualTo(GsonFactory.createSnakeCase().toJson(payload));
        });
    }

    @ParameterizedTest
    @MethodSource("everyAsk")
    void says_in_its_text_all_that_its_blocks_show(Ask ask) {
        Message message = Shown.message(ask.typed(), AnswerFrame.plain());
        assertThat(words(shownIn(JsonMapper.shared().readTree(Shown.json(message)))
                        .toString()))
                .isSubsetOf(words(message.text()));
    }

    @ParameterizedTest
    @MethodSource("everyAsk")
    void has_at_most_one_leading_button_and_two_rows(Ask ask) {
        String blocks = Shown.json(Shown.privately(ask.typed()));
        assertThat(blocks.split("\"style\":\"primary\"", -1)).hasSizeLessThanOrEqualTo(2);
        assertThat(blocks.split("\"type\":\"actions\"", -1)).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!channel> look",
                "&lt;!channel&gt;",
                "<@U123|ana> <#C1|general>",
                "half an &am",
                "*bold* _it_ ~s~ `code` > quote",
                "\u202Eright to left\u202C",
                "\u0000\u0007\u001b[31m",
                "😀😀😀",
                "https://evil.example @everyone @here",
                "\n\n\n"
            })
    void to_a_hostile_text_can_notify_nobody(String typed) {
        for (String text : List.of(typed, typed.repeat(20), typed.repeat(40_000 / typed.length()))) {
            Message message = Shown.message(text, AnswerFrame.plain());
            assertAccepted(message);
            assertThat(message.text()).doesNotContain("<");
            assertThat(withoutValues(message)).doesNotContain("<").doesNotContain("\\u003c");
            assertThat(Shown.json(message).split("\"mrkdwn\"", -1))
                    .hasSameSizeAs(Shown.json(message).split("\"verbatim\":true", -1));
        }
    }

    /** What a button carries is shown to nobody; what is made of it later is escaped then. */
    private static String withoutValues(Message message) {
        return Shown.json(message).replaceAll("\"value\":\"(?:[^\"\\\\]|\\\\.)*+\"", "");
    }

    private static void assertAccepted(Message message) {
        JsonNode payload = JsonMapper.shared()
                .createObjectNode()
                .put("text", message.text())
                .set("blocks", JsonMapper.shared().readTree(Shown.json(message)));
        assertThat(BlockKit.validate(Surface.MESSAGE, payload)).isEmpty();
        assertThat(message.text()).hasSizeLessThanOrEqualTo(LONGEST_TEXT).isNotBlank();
    }

    private static List<String> shownIn(JsonNode blocks) {
        Stream<String> own = blocks.isObject() && blocks.path("text").isString()
                ? Stream.of(blocks.path("text").asString())
                : Stream.empty();
        return Stream.concat(own, blocks.valueStream().flatMap(child -> shownIn(child).stream()))
                .toList();
    }

    /** The words in a text, markup and colours aside. */
    private static Set<String> words(String shown) {
        return Stream.of(shown.replaceAll(":large_[a-z]+_square:", " ").split("[^\\p{L}\\p{N}'-]+"))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toSet());
    }
}
