package dev.whichrole.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.browser.driver.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class InspectorTest {

    private final Browser browser;

    InspectorTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void type_a_command_with_the_inspector_open() {
        browser.click("#topbar [data-focus=inspector]");
        browser.say("/whichrole sre");
        browser.awaitText("#inspector .entry-label", "/whichrole sre");
    }

    @Test
    void it_shows_the_acknowledgement_and_its_milliseconds() {
        browser.awaitText("#inspector .entry", "ack 200");
        browser.awaitText("#inspector .entry-ms", "ms");
    }

    @Test
    void it_shows_the_signed_request_the_payload_and_the_answer() {
        browser.click("#inspector .entry:has(.icon-in)");

        browser.await("the signature", () -> browser.text("#inspector .headers").contains("v0="));
        assertThat(browser.text("#inspector .headers")).containsIgnoringCase("x-slack-signature");
        browser.awaitText("#inspector .json", "\"command\": \"/whichrole\"");
        browser.awaitText("#inspector .detail", "Acknowledgement");
    }

    @Test
    void a_filter_leaves_only_what_contains_the_words() {
        browser.find("#inspector input[type=search]").sendKeys("nothing says this");

        browser.awaitText("#inspector .empty", "Nothing fits the filter");
        browser.awaitGone("#inspector .entry");
    }

    @Test
    void it_stays_open_over_a_reload_and_closes_by_its_button() {
        browser.reload();
        browser.awaitText("#inspector .entry-label", "/whichrole sre");

        browser.choose("#inspector", "Close inspector");

        browser.awaitGone("#inspector");
    }
}
