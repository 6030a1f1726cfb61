package dev.whichrole.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.SlackWords;
import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.QuizContent;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.playground.blockkit.BlockKit;
import dev.whichrole.playground.blockkit.Surface;
import dev.whichrole.quiz.Profile;
import dev.whichrole.quiz.Quiz;
import dev.whichrole.quiz.Step;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Every page of the quiz")
class QuizFitsSlackTest {
    private static final QuizContent CONTENT = QuizContent.read();
    private static final Quiz QUIZ = CONTENT.quiz(HandbookContent.read().handbook());
    private static final Person ANA = new Person(new TeamId("T".repeat(20)), new UserId("U".repeat(20)));
    private static final String LONGEST_NAME = "<!channel> & co ".repeat(5);
    private static final int ENOUGH = 3_000;
    private static final AnswerView VIEW = new AnswerView(SlackWords.read().view(), Optional.empty());
    private static final AnswerFrame PICTURES =
            AnswerFrame.plain().withPictures(Optional.of(URI.create("https://bot.example.com/whichrole/")));
    private static final List<Answer> PAGES = pages();

    /** What can be reached from a start by pressing anything: questions of every bank, rests and results. */
    private static List<Answer> pages() {
        Set<Answer> seen = new LinkedHashSet<>(List.of(
                QUIZ.invitation(Optional.of(LONGEST_NAME)),
                QUIZ.invitation(Optional.empty()),
                QUIZ.last(Optional.empty()),
                QUIZ.counted(Optional.empty()),
                QUIZ.startOfTheirOwn(Optional.of(LONGEST_NAME), ANA, 3).answer(),
                ((Step.Outdated) QUIZ.click("0.old", ANA, Instant.EPOCH)).answer()));
        Deque<Answer> open = new ArrayDeque<>(List.of(QUIZ.start(ANA, 7).answer()));
        while (!open.isEmpty() && seen.size() < ENOUGH) {
            Answer page = open.removeLast();
            if (seen.add(page)) {
                page.choices().stream()
                        .filter(choice -> choice.action().matches("quiz\\.(level|answer|stop)"))
                        .map(choice -> QUIZ.click(choice.value(), ANA, Instant.EPOCH))
                        .forEach(step -> open.addAll(shown(step)));
            }
        }
        return new ArrayList<>(seen);
    }

    private static List<Answer> shown(Step step) {
        if (step instanceof Step.Show show) {
            return List.of(QUIZ.named(show.answer(), LONGEST_NAME));
        }
        Profile profile = ((Step.Finished) step).profile();
        return List.of(
                QUIZ.named(QUIZ.counted(Optional.of(profile.counted(true))), LONGEST_NAME),
                QUIZ.shown(profile, LONGEST_NAME),
                QUIZ.last(Optional.of(profile)));
    }

    @Test
    void keeps_within_what_slack_accepts_and_notifies_nobody() {
        assertThat(PAGES).hasSizeGreaterThan(1_000).allSatisfy(page -> {
            Message message = VIEW.render(page, PICTURES);
            JsonNode payload = JsonMapper.shared()
                    .createObjectNode()
                    .put("text", message.text())
                    .set("blocks", JsonMapper.shared().readTree(Shown.json(message)));
            assertThat(BlockKit.validate(Surface.MESSAGE, payload)).isEmpty();
            assertThat(message.text()).hasSizeLessThan(4000).doesNotContain("<");
        });
    }

    @Test
    void has_at_most_two_rows_of_buttons_or_one_for_each_answer_and_one_that_leads() {
        assertThat(PAGES).allSatisfy(page -> {
            String blocks = Shown.json(VIEW.render(page, PICTURES));
            int rows = blocks.split("\"type\":\"actions\"", -1).length - 1;
            long answers = page.choices().stream()
                    .filter(choice -> choice.action().equals("quiz.answer"))
                    .count();
            if (answers > 0) {
                assertThat(answers).isEqualTo(4);
                assertThat(rows).isEqualTo(5);
            } else {
                assertThat(rows).isLessThanOrEqualTo(2);
            }
            assertThat(page.choices().stream().filter(choice -> choice.style() == Choice.Style.LEADING))
                    .hasSizeLessThanOrEqualTo(1);
        });
    }

    @Test
    void names_every_button_in_its_text() {
        assertThat(PAGES)
                .allSatisfy(page -> assertThat(VIEW.render(page, PICTURES).text())
                        .contains(page.choices().stream().map(Choice::label).toList()));
    }
}
