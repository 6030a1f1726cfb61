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

    @Test
    void it_leads_from_a_message_to_its_request_and_back() {
        browser.choose("#inspector", "Close inspector");
        browser.find("#main .message-ephemeral").click();
        browser.click("#main .message-ephemeral [data-focus=more]");
        browser.choose(".popup", "Show in the inspector");

        browser.awaitText("#inspector .chip", "About one message");
        browser.awaitText("#inspector .entry-label", "/whichrole sre");
        browser.choose("#inspector .entry-links", "The message in #general");
        browser.await(
                "the message to have the focus",
                () -> browser.<Boolean>script("return Boolean(document.activeElement.matches('.message-ephemeral'))"));
    }

    @Test
    void it_replays_a_request_that_was_edited() {
        browser.click("#inspector .entry:has(.icon-in)");
        browser.choose("#inspector", "Edit and replay");
        browser.awaitText("#inspector .entry-links", "The message in #general"); // the entry was drawn anew with it
        browser.script("const field = document.querySelector('.replay-form textarea');"
                + "field.value = field.value.replace('\"sre\"', '\"devops\"');");
        browser.choose(".replay-form", "Send");

        browser.awaitText(".toast", "Sent again, signed anew");
        browser.awaitText("#inspector .detail .json", "\"text\": \"devops\"");
        browser.awaitText("#inspector .entry-links", "The request it repeats");
    }

    @Test
    void it_gives_a_line_for_a_terminal_and_shows_the_time_that_was_used() {
        browser.click("#inspector .entry:has(.icon-in)");

        String curl = String.valueOf(browser.find("#inspector [data-curl]").getDomAttribute("data-curl"));
        assertThat(curl).startsWith("curl -i").contains("X-Slack-Signature: v0=", "/slack/events'", "--data-raw '");
        assertThat(browser.find("#inspector .entry .budget").getDomProperty("max"))
                .isEqualTo("3000");
    }

    @Test
    void it_is_filtered_by_kind_person_and_outcome() {
        choose("Kind", "Events");
        browser.awaitText("#inspector .empty", "Nothing fits the filter");
        choose("Kind", "Commands");
        choose("Person", "Ana");
        browser.awaitText("#inspector .entry-label", "/whichrole sre");
        choose("Outcome", "Trouble");
        browser.awaitText("#inspector .empty", "Nothing fits the filter");
    }

    /** As with the mouse: typing into one select after another is taken for one word. */
    private void choose(String label, String words) {
        browser.await(
                "the choice of " + words,
                () -> browser.<Boolean>script(
                        "const field = document.querySelector('#inspector [aria-label=' + arguments[0] + ']');"
                                + "const found = [...field.options].find((one) => one.text.startsWith(arguments[1]));"
                                + "if (found) { field.value = found.value; field.dispatchEvent(new Event('change')); }"
                                + "return Boolean(found);",
                        label,
                        words));
    }
}
