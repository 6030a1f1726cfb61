package dev.whichrole.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.browser.driver.Browser;
import dev.whichrole.playground.browser.driver.PageAudit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The bot's step, run from the page with inputs, and what comes out of it. */
@BotTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeStepTest {
    private static final String DIALOG = "dialog.confirm";

    private final Browser browser;

    WholeStepTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void choose_the_step() {
        browser.click("#topbar [data-focus=controls]");
        browser.choose(".controls", "Run a workflow step");
        browser.awaitText(DIALOG, "Which role handles this?");
    }

    @Test
    void its_outputs_are_shown() {
        browser.find(DIALOG + " #step-text").sendKeys("our deploy has been stuck in staging since lunch");
        assertThat(new PageAudit(browser).faults()).isEmpty();
        browser.choose(DIALOG, "Run the step");
        browser.awaitText(DIALOG, "The step is completed");
        assertThat(browser.text(DIALOG)).contains("DevOps Engineer", "How sure", "Because of");
        browser.screenshot("36-bot-step");
        browser.choose(DIALOG, "Good");
    }

    @Test
    void its_failure_is_shown() {
        browser.choose(DIALOG, "Run the step");
        browser.awaitText(DIALOG, "The step failed");
        assertThat(browser.text(DIALOG)).contains("The step got no text.");
        browser.choose(DIALOG, "Good");
    }
}
