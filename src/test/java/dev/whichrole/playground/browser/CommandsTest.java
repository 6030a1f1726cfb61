package dev.whichrole.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.browser.driver.Browser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandsTest {

    private static final String CARD = "#main .message-ephemeral";

    private final Browser browser;
    private final BrowserWorkspace workspace;

    CommandsTest(Browser browser, BrowserWorkspace workspace) {
        this.browser = browser;
        this.workspace = workspace;
    }

    @Test
    void a_first_visitor_is_told_what_to_try() {
        browser.choose(".first", "Ask what an SRE does");
        browser.await(
                "the words",
                () -> "/whichrole sre".equals(browser.find("#composer-text").getDomProperty("value")));

        browser.await("the focus", () -> browser.focused().equals(browser.find("#composer-text")));
    }

    @Test
    void what_a_first_visitor_reads_is_gone_for_good_once_dismissed() {
        assertThat(browser.all(".first li")).hasSize(3);

        browser.choose(".first", "Dismiss");
        browser.awaitGone(".first");
        browser.reload();

        assertThat(browser.isShown(".first")).isFalse();
    }

    @Test
    void a_slash_lists_the_commands_with_their_usage_hints() {
        browser.find("#composer-text").sendKeys("/");

        browser.awaitText(".suggest .suggest-label", "/whichrole");
        assertThat(browser.text(".suggest .usage")).isNotBlank();
        browser.screenshot("02-command-list");
    }

    @Test
    void the_usage_hint_stays_while_the_command_is_typed() {
        browser.find("#composer-text").sendKeys("/wh", Keys.TAB);

        assertThat(browser.find("#composer-text").getDomProperty("value")).isEqualTo("/whichrole ");
        browser.awaitText(".composer-usage", "/whichrole");
    }

    @Test
    void a_command_typed_in_full_is_sent_by_one_Enter() {
        browser.say("/whichrole");

        browser.awaitText(CARD, "Only visible to you");
    }

    @Test
    void an_at_sign_completes_a_groups_handle() {
        browser.find("#composer-text").sendKeys("@platf", Keys.TAB, "is this yours", Keys.ENTER);

        browser.awaitText("#main .message .mention", "@platform-team");
    }

    @Test
    void an_at_sign_completes_a_name() {
        String handle = workspace.anotherPerson().handle();
        browser.find("#composer-text").sendKeys("ask @" + handle.substring(0, handle.length() - 1), Keys.TAB);

        assertThat(browser.find("#composer-text").getDomProperty("value")).isEqualTo("ask @" + handle + " ");
    }

    @Test
    void a_typed_command_is_answered_with_a_card_that_only_its_author_sees() {
        browser.screenshot("01-workspace");
        browser.say("/whichrole sre");

        browser.awaitText(CARD, "Site Reliability Engineer");
        assertThat(browser.text(CARD)).contains("Only visible to you");
        browser.screenshot("03-card");
    }

    @Test
    void a_click_changes_the_card() {
        browser.say("/whichrole sre");
        browser.awaitText(CARD, "Site Reliability Engineer");

        browser.choose(CARD, BrowserWorkspace.STEP);

        browser.awaitText(CARD, BrowserWorkspace.AFTER_STEP);
        browser.screenshot("04-card-after-a-click");
    }

    @Test
    void sharing_puts_the_card_into_the_channel_for_everyone() {
        browser.say("/whichrole sre");
        browser.choose(CARD, "Share");
        browser.awaitText("#main .message-plain", "Site Reliability Engineer");

        workspace.becomeSomebodyElse(browser);

        browser.awaitText("#main .message-plain", "Site Reliability Engineer");
        assertThat(browser.isShown(CARD)).isFalse();
        browser.screenshot("05-shared-seen-by-another");
    }

    @Test
    void an_unknown_command_is_refused_in_words() {
        browser.say("/nonsense");

        browser.awaitText(CARD, "/nonsense");
    }

    @Test
    void a_message_is_shown_with_its_marks() {
        browser.say("It is *fine* on _average_, see `p99`");

        browser.awaitText("#main .message strong", "fine");
        browser.awaitText("#main .message em", "average");
        browser.awaitText("#main .message code", "p99");
    }

    @Test
    void markup_in_a_message_stays_text() {
        browser.say("<img src=x onerror=alert(1)> & <b>bold</b>");

        browser.awaitText("#main .message .text", "<img src=x onerror=alert(1)> & <b>bold</b>");
        assertThat(browser.all("#main .message b, #main .message img")).isEmpty();
    }
}
