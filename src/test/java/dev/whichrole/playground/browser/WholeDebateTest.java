package dev.whichrole.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.RestartableBot;
import dev.whichrole.playground.browser.driver.Browser;
import dev.whichrole.playground.browser.driver.PageAudit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The playground's own debate, settled in the browser, as three people of it see that. */
@BotTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeDebateTest {
    private static final String THREAD = "#thread";
    private static final String ANSWER = "Staging is a DevOps matter";

    private final Browser browser;
    private final Visitor visitor;
    private final RestartableBot bot;

    WholeDebateTest(Browser browser, RestartableBot bot) {
        this.browser = browser;
        this.visitor = new Visitor(browser);
        this.bot = bot;
    }

    @BeforeEach
    void grant() {
        bot.company().optionalScopes(true);
    }

    private void opensTheDebate() {
        browser.choose("#sidebar", "platform-debate");
        browser.click("#main .thread-link");
        browser.find("#thread .message");
    }

    private void asks(String words) {
        browser.find("#thread-text").sendKeys(words, Keys.ENTER);
    }

    @Test
    void is_settled_by_one_judged_by_another_and_asked_about_again_by_a_third() {
        visitor.becomes("Priya Raman");
        opensTheDebate();
        asks("@whichrole what do you think?");
        browser.awaitText(THREAD, ANSWER);
        browser.screenshot("60-debate");

        visitor.becomes("Ben Okafor");
        opensTheDebate();
        browser.choose(THREAD, "Fair");
        browser.awaitText(THREAD, "Fair · 1");
        browser.choose(THREAD, "Who said what");
        browser.awaitText(THREAD, "Only asking: Priya Raman");
        browser.screenshot("61-debate-chairs");

        visitor.becomes("Jonas Weber");
        opensTheDebate();
        assertThat(browser.text(THREAD)).doesNotContain("Only asking");
        browser.choose(THREAD, "Not fair");
        browser.awaitText(THREAD, "Not fair · 1");
        asks("@whichrole settle this");
        browser.awaitText(THREAD, "Nothing new has been said");
        assertThat(new PageAudit(browser).faults()).isEmpty();
    }

    @Test
    void fits_a_phone_in_the_dark() {
        browser.phone();
        browser.prefersDark(true);
        browser.open(bot.playgroundUrl() + "/?as=ana#/c/general");
        browser.reload();
        opensTheDebate();
        asks("@whichrole");
        browser.awaitText(THREAD, ANSWER);
        browser.screenshot("62-debate-phone-dark");
        assertThat(new PageAudit(browser).faults()).isEmpty();
    }
}
