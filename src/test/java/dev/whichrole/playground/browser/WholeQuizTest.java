package dev.whichrole.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.RestartableBot;
import dev.whichrole.playground.browser.driver.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quiz as people take it together, in one browser after the other. */
@BotTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeQuizTest {
    private static final String THREAD = "#thread";
    private static final String PRIVATE = "#main .message-ephemeral";

    private static final long SCREEN = 800;
    /** What a phone's screen leaves for messages. */
    private static final long PANE = 672;

    private final Browser browser;
    private long tallestQuestion;
    private final RestartableBot bot;

    WholeQuizTest(Browser browser, RestartableBot bot) {
        this.browser = browser;
        this.bot = bot;
    }

    @BeforeEach
    void invite() {
        browser.say("/whichrole quiz");
        browser.awaitText("#main", "Ana Duarte asks: which of the four are you?");
    }

    @Test
    void three_people_take_it_from_one_invitation_one_in_private_one_stopped_over_a_restart() {
        takeItHere("Ana Duarte's run");
        pick("Owning a system");
        browser.awaitText(THREAD, "1 of 5.");
        answer();
        browser.awaitText(THREAD, "2 of 5.");
        pick("Stop");
        browser.awaitText(THREAD, "Stopped.");

        become("Ben Okafor");
        takeItHere("Ben Okafor's run");
        browser.screenshot("40-quiz-side-by-side");

        become("Mira Halvorsen");
        browser.choose("#main", "Take it privately");
        browser.awaitText(PRIVATE, "Where are you now?");
        assertThat(browser.text(PRIVATE)).contains("Only visible to you");

        bot.restart();
        become("Ana Duarte");
        openThread();
        pick("Resume");
        browser.await("Ana Duarte's run to go on", () -> !browser.text(THREAD).contains("Resume"));
        browser.awaitText(THREAD, "2 of 5.");
        for (int next = 3; next <= 5; next++) {
            answer();
            browser.awaitText(THREAD, next + " of 5.");
        }
        answer();
        browser.awaitText(THREAD, "Nearest neighbour");
        browser.screenshot("41-quiz-result");
        assertThat(headline(THREAD))
                .as("the headline and the picture are on the screen")
                .isTrue();
        assertThat(focused()).startsWith("LI message");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_private_result_is_on_the_screen_from_its_first_line(boolean phone) {
        if (phone) {
            browser.phone();
            browser.reload();
            browser.choose("#sidebar", "general");
        }
        takesItPrivately("Owning a system");
        assertThat(headline("#main"))
                .as("the headline and the picture are on the screen")
                .isTrue();
        browser.screenshot(phone ? "43-quiz-result-phone" : "42-quiz-result-private");
        assertThat(focused()).startsWith("LI message");
    }

    @Test
    void a_result_in_a_thread_is_on_a_phones_screen_from_its_first_line() {
        browser.phone();
        browser.reload();
        browser.choose("#sidebar", "general");
        takeItHere("Ana Duarte's run");
        pick("Setting direction");
        for (int next = 1; next <= 5; next++) {
            browser.awaitText(THREAD, next + " of 5.");
            answer();
        }
        browser.awaitText(THREAD, "Nearest neighbour");
        assertThat(headline(THREAD))
                .as("the headline and the picture are on the screen")
                .isTrue();
        browser.screenshot("45-quiz-result-thread-phone");
        assertThat(focused()).startsWith("LI message");
    }

    @Test
    void bars_in_text_do_not_wrap_on_a_phone() {
        bot.restartWithoutPictures();
        try {
            browser.phone();
            browser.reload();
            browser.choose("#sidebar", "general");
            takesItPrivately("Owning a system");
            assertThat(browser.<Long>script("const text = [...document.querySelectorAll('" + PRIVATE
                            + " .text')].find((one) => one.textContent.includes('░'));"
                            + "const range = document.createRange(); range.selectNodeContents(text);"
                            + "const tops = [...range.getClientRects()].filter((one) => one.height > 14).map((one) => Math.round(one.top / 12));"
                            + "return new Set(tops).size;"))
                    .as("lines of the four bars")
                    .isEqualTo(4);
            browser.screenshot("44-quiz-bars-phone");
        } finally {
            bot.restart();
        }
    }

    @Test
    void a_question_fits_a_phones_screen_and_every_result_one_and_a_half() {
        browser.phone();
        browser.reload();
        browser.choose("#sidebar", "general");
        takesItPrivately("I am the whole department");
        assertThat(tallestQuestion).isLessThanOrEqualTo(PANE);
        assertThat(height()).isLessThanOrEqualTo(SCREEN * 3 / 2);
    }

    private long height() {
        return browser.script("return Math.round([...document.querySelectorAll('" + PRIVATE
                + "')].at(-1).getBoundingClientRect().height)");
    }

    private void takesItPrivately(String standing) {
        browser.choose("#main", "Take it privately");
        browser.awaitText(PRIVATE, "Where are you now?");
        browser.choose(PRIVATE, standing);
        for (int next = 1; next <= 5; next++) {
            browser.awaitText(PRIVATE, next + " of 5.");
            tallestQuestion = Math.max(tallestQuestion, height());
            browser.click(PRIVATE + " [data-action='quiz.answer.1']");
        }
        browser.awaitText(PRIVATE, "Nearest neighbour");
    }

    /** Whether the newest result's first line and its whole picture are within the pane, the picture loaded. */
    private boolean headline(String pane) {
        browser.await(
                "the picture",
                () -> browser.<Boolean>script("const img = [...document.querySelectorAll('" + pane
                        + " .block-image img')].at(-1); return Boolean(img && img.complete && img.naturalWidth);"));
        return browser.script("const pane = document.querySelector('" + pane + " .scroller').getBoundingClientRect();"
                + "const message = [...document.querySelectorAll('" + pane
                + " .message:has(.block-image img)')].at(-1);"
                + "const head = message.querySelector('.block-header').getBoundingClientRect();"
                + "const picture = message.querySelector('.block-image img').getBoundingClientRect();"
                + "return head.top >= pane.top && picture.bottom <= pane.bottom;");
    }

    private String focused() {
        return browser.script("const at = document.activeElement; return at.tagName + ' ' + at.className;");
    }

    private void answer() {
        browser.click(THREAD + " [data-action='quiz.answer.1']");
    }

    @Test
    void a_stranger_s_click_starts_a_run_of_their_own() {
        takeItHere("Ana Duarte's run");
        become("Ben Okafor");
        openThread();
        pick("Owning a system");

        browser.awaitText(THREAD, "One of your own starts below.");
        become("Ana Duarte");
        openThread();
        browser.awaitText(THREAD, "Where are you now?");
    }

    private void takeItHere(String run) {
        browser.choose("#main", "Take it here");
        browser.awaitText("#main .thread-link", "repl");
        openThread();
        browser.awaitText(THREAD, run);
    }

    private void openThread() {
        browser.await(
                "the invitation's thread",
                () -> browser.<Boolean>script("const links = document.querySelectorAll('#main .thread-link');"
                        + "if (links.length) links[links.length - 1].click();"
                        + "return document.querySelector('#thread')?.innerText.includes('Ana Duarte asks') ?? false;"));
    }

    private void pick(String label) {
        browser.choose(THREAD, label);
    }

    private void become(String name) {
        new Visitor(browser).becomes(name);
        browser.awaitText("#main", "Ana Duarte asks: which of the four are you?");
    }
}
