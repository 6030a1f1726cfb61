package dev.whichrole.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.browser.driver.Browser;
import dev.whichrole.playground.browser.driver.PageAudit;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class LooksTest {

    private final Browser browser;
    private final PageAudit audit;

    LooksTest(Browser browser) {
        this.browser = browser;
        this.audit = new PageAudit(browser);
    }

    @Test
    void it_is_dark_when_the_system_is() {
        browser.prefersDark(true);

        browser.await("the dark theme", () -> "dark".equals(theme()));
    }

    @Test
    void a_chosen_theme_wins_over_the_system_and_survives_a_reload() {
        browser.click("#topbar [data-focus=theme]");
        browser.await("the dark theme", () -> "dark".equals(theme()));

        browser.reload();

        assertThat(theme()).isEqualTo("dark");
    }

    @ParameterizedTest(name = "dark: {0}")
    @ValueSource(booleans = {false, true})
    void every_text_stands_out_and_every_control_has_a_name(boolean dark) {
        browser.prefersDark(dark);
        browser.say("/whichrole sre");
        browser.awaitText("#main .message-ephemeral", "Site Reliability Engineer");
        browser.click("#topbar [data-focus=inspector]");
        browser.click("#inspector .entry");
        String theme = dark ? "dark" : "light";
        check("conversation", "12-inspector-" + theme);

        browser.click("#topbar [data-focus=inspector]");
        browser.choose("#sidebar", "platform-debate");
        browser.click("#main .thread-link");
        browser.find("#thread .message");
        check("thread", "13-thread-" + theme);

        browser.choose("#sidebar", "whichrole");
        browser.find("#home-pane .blocks");
        check("home", "14-home-" + theme);

        browser.click("#topbar [data-focus=controls]");
        check("controls", "15-controls-" + theme);
        browser.choose(".controls", "Close");
        browser.click("#home-pane .shortcuts");
        browser.click(".popup-item");
        browser.find("#modal .modal-body");
        check("modal", "16-modal-" + theme);
    }

    @Test
    void on_a_phone_one_pane_is_shown_at_a_time_and_nothing_sticks_out() {
        browser.phone();
        browser.reload();
        browser.awaitText("#sidebar", "platform-debate");
        assertThat(browser.isShown("#main")).isFalse();
        check("list", "20-phone-list");

        browser.choose("#sidebar", "general");
        browser.say("/whichrole sre");
        browser.awaitText("#main .message-ephemeral", "Site Reliability Engineer");
        assertThat(browser.isShown("#sidebar")).isFalse();
        check("channel", "21-phone-card");

        browser.choose("#main", "Back to conversations");
        browser.choose("#sidebar", "random");
        browser.awaitText("#main h1", "#random");
        check("channel without the bot", "28-phone-not-there");
        browser.choose("#main", "Back to conversations");
        browser.choose("#sidebar", "platform-debate");
        browser.click("#main .thread-link");
        browser.find("#thread .message");
        assertThat(browser.isShown("#main")).isFalse();
        check("thread", "22-phone-thread");

        browser.choose("#thread", "Back to #platform-debate");
        browser.choose("#main", "Back to conversations");
        browser.choose("#sidebar", "whichrole");
        browser.find("#home-pane .blocks");
        check("home", "23-phone-home");
        browser.choose(".tabs", "Messages");
        browser.find("#composer-text");
        check("messages", "27-phone-messages");
        browser.choose(".tabs", "Home");
        browser.find("#home-pane .blocks");

        browser.click("#home-pane .shortcuts");
        browser.click(".popup-item");
        browser.find("#modal .modal-body");
        check("modal", "24-phone-modal");
        browser.choose("#modal", "Close");
        browser.awaitGone("#modal");

        browser.choose("#home-pane", "Back to conversations");
        browser.click("#topbar [data-focus=inspector]");
        browser.find("#inspector .entry");
        assertThat(browser.isShown("#sidebar")).isFalse();
        check("inspector", "25-phone-inspector");
        browser.click("#inspector .entry");
        browser.find("#inspector .entry-detail h3");
        check("entry", "26-phone-entry");
    }

    @Test
    void every_time_is_by_a_clock_of_24_hours() {
        browser.choose("#sidebar", "general");
        browser.say("/whichrole sre");
        browser.awaitText("#main .message-ephemeral", "Site Reliability Engineer");
        browser.click("#topbar [data-focus=inspector]");
        browser.find("#inspector .entry");
        String page =
                browser.script("return [...document.querySelectorAll('time')].map((one) => one.innerText).join('\\n')");
        assertThat(page.lines().filter(line -> !line.isBlank()))
                .hasSizeGreaterThan(3)
                .allSatisfy(time ->
                        assertThat(time).matches("([01]\\d|2[0-3]):[0-5]\\d.*").doesNotContainIgnoringCase("m"));
    }

    private void check(String situation, String screenshot) {
        browser.screenshot(screenshot);
        List<String> faults = audit.faults();
        assertThat(faults).as(situation).isEmpty();
    }

    private String theme() {
        return browser.script("return document.documentElement.dataset.theme");
    }
}
