package dev.whichrole.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.RestartableBot;
import dev.whichrole.playground.browser.driver.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The quiz as people take it together, in one browser after the other. */
@BotTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeQuizTest {
    private static final String THREAD = "#thread";
    private static final String PRIVATE = "#main .message-ephemeral";

    private final Browser browser;
    private final RestartableBot bot;

    WholeQuizTest(Browser browser, RestartableBot bot) {
        this.browser = browser;
        this.bot = bot;
    }

    @BeforeEach
    void invite() {
        browser.say("/whichrole quiz");
        browser.awaitText("#main", "ana asks: which of the four are you?");
    }

    @Test
    void three_people_take_it_from_one_invitation_one_in_private_one_stopped_over_a_restart() {
        takeItHere("ana's run");
        pick("2. Owning a system");
        browser.awaitText(THREAD, "1 of 5.");
        pick("1. ");
        browser.awaitText(THREAD, "2 of 5.");
        pick("Stop");
        browser.awaitText(THREAD, "Stopped.");

        become("Ben Okafor");
        takeItHere("ben's run");
        browser.screenshot("40-quiz-side-by-side");

        become("Mira Halvorsen");
        browser.choose("#main", "Take it privately");
        browser.awaitText(PRIVATE, "Where are you now?");
        assertThat(browser.text(PRIVATE)).contains("Only visible to you");

        bot.restart();
        become("Ana Duarte");
        openThread();
        pick("Resume");
        browser.await(
                "ana's run to go on",
                () -> !browser.text(THREAD).contains("Resume")); // until then only ben's has a "1."
        browser.awaitText(THREAD, "2 of 5.");
        for (int next = 3; next <= 5; next++) {
            pick("1. ");
            browser.awaitText(THREAD, next + " of 5.");
        }
        pick("1. ");
        browser.awaitText(THREAD, "Nearest neighbour");
        browser.screenshot("41-quiz-result");
    }

    @Test
    void a_stranger_s_click_starts_a_run_of_their_own() {
        takeItHere("ana's run");
        become("Ben Okafor");
        openThread();
        pick("2. Owning a system");

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
                        + "return document.querySelector('#thread')?.innerText.includes('ana asks') ?? false;"));
    }

    private void pick(String label) {
        browser.choose(THREAD, label);
    }

    private void become(String name) {
        new Visitor(browser).becomes(name);
        browser.awaitText("#main", "ana asks: which of the four are you?");
    }
}
