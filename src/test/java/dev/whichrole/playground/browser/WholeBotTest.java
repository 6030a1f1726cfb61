package dev.whichrole.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.RestartableBot;
import dev.whichrole.playground.browser.driver.Browser;
import dev.whichrole.playground.browser.driver.PageAudit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The bot itself, as a newcomer meets it in the browser. */
@BotTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeBotTest {
    private static final String CARD = "#main .message-ephemeral";

    private final Browser browser;
    private final RestartableBot bot;

    WholeBotTest(Browser browser, RestartableBot bot) {
        this.browser = browser;
        this.bot = bot;
    }

    @Test
    void a_card_leads_on_by_its_buttons_and_is_shared() {
        browser.say("/whichrole sre");
        browser.awaitText(CARD, "Loses sleep over the average");
        browser.screenshot("30-bot-card");

        browser.choose(CARD, "Senior");
        browser.awaitText(CARD, "Site Reliability Engineer, senior and staff");
        browser.choose(CARD, "All four at senior level");
        browser.awaitText(CARD, "four seats at the table");
        browser.screenshot("31-bot-level");

        browser.choose(CARD, "Share in channel");
        browser.awaitText("#main .message-plain", "Shared by Ana Duarte.");

        browser.click("#topbar [data-focus=inspector]");
        browser.choose("#inspector", "explain.share");
        browser.screenshot("34-bot-inspector");
    }

    @Test
    void the_map_is_a_picture_with_words_for_those_who_do_not_see_it() {
        browser.say("/whichrole map");

        new Visitor(browser).seesPicture(CARD, 640);
        assertThat(browser.find(CARD + " img").getDomAttribute("alt")).contains("Top left: infrastructure engineer");
        browser.screenshot("32-bot-map");
    }

    @Test
    void a_mention_is_answered_in_its_thread() {
        browser.say("@whichrole sre vs devops?");
        browser.awaitText("#main .thread-link", "1 reply");
        browser.click("#main .message-plain:last-of-type .thread-link");

        browser.awaitText("#thread", "Both are woken.");
    }

    @Test
    void everything_works_by_keyboard_alone() {
        browser.find("#composer-text").sendKeys("/whichrole infra", Keys.ENTER);
        browser.awaitText(CARD, "Build it to last");
        tabBackTo("Junior");
        browser.press(Keys.ENTER);

        browser.awaitText(CARD, "Infrastructure Engineer, junior");
    }

    private void tabBackTo(String button) {
        for (int i = 0; i < 20 && !browser.focused().getText().equals(button); i++) {
            browser.pressBackwards();
        }
    }

    @Test
    void on_a_phone_in_the_dark_a_comparison_fits() {
        browser.phone();
        browser.prefersDark(true);
        browser.open(bot.playgroundUrl() + "/?as=ana#/c/general");
        browser.reload();
        if (browser.isShown("#sidebar")) {
            browser.choose("#sidebar", "general");
        }
        browser.say("/whichrole sre vs devops");
        browser.awaitText(CARD, "Both are woken.");
        browser.screenshot("33-bot-phone-dark");

        assertThat(new PageAudit(browser).faults()).isEmpty();
    }
}
