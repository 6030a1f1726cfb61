package dev.whichrole.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.browser.driver.Browser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SurfacesTest {

    private final Browser browser;
    private final BrowserWorkspace workspace;

    SurfacesTest(Browser browser, BrowserWorkspace workspace) {
        this.browser = browser;
        this.workspace = workspace;
    }

    @Test
    void home_shows_what_the_bot_publishes() {
        browser.choose("#sidebar", "whichrole");

        browser.await("blocks in Home", () -> browser.isShown("#home-pane .blocks"));
        assertThat(browser.text("#home-pane .blocks")).isNotBlank();
        browser.screenshot("08-home");
    }

    @Test
    void the_messages_tab_opens_a_conversation_with_the_bot() {
        browser.choose("#sidebar", "whichrole");
        browser.choose(".tabs", "Messages");

        browser.say("which of the four am I");

        browser.awaitText("#main .message", "which of the four am I");
        assertThat(browser.text("#main h1")).isEqualTo("whichrole");
    }

    @Test
    void a_global_shortcut_opens_a_modal() {
        openModal();

        assertThat(browser.find("#modal").getAriaRole()).isEqualTo("dialog");
        assertThat(browser.text("#modal-title")).isNotBlank();
        browser.screenshot("09-modal");
    }

    @Test
    void escape_closes_the_modal_and_gives_the_focus_back() {
        openModal();

        browser.press(Keys.ESCAPE);

        browser.awaitGone("#modal");
        browser.await("the focus", () -> "Shortcuts".equals(browser.focused().getDomAttribute("aria-label")));
    }

    @Test
    void a_reload_keeps_the_modal_open() {
        openModal();

        browser.reload();

        browser.find("#modal .modal-body");
    }

    @Test
    void the_debate_can_be_read_and_answered_in_its_thread() {
        browser.choose("#sidebar", "platform-debate");
        browser.click("#main .thread-link");
        browser.find("#thread .message");
        int before = browser.all("#thread .message").size();

        browser.find("#thread-text").sendKeys("It depends, and here is on what", Keys.ENTER);

        browser.awaitText("#thread .message", "It depends, and here is on what");
        assertThat(browser.all("#thread .message").size()).isGreaterThan(before);
        browser.screenshot("10-thread");
    }

    @Test
    void escape_closes_the_thread() {
        browser.choose("#sidebar", "platform-debate");
        browser.click("#main .thread-link");
        browser.await(
                "the thread's field to be focused", () -> browser.focused().equals(browser.find("#thread-text")));

        browser.press(Keys.ESCAPE);

        browser.awaitGone("#thread");
    }

    @Test
    void the_message_menu_offers_the_apps_shortcut_and_sends_it() {
        browser.script("document.querySelector('#main .message .message-tools [data-focus=more]').click()");
        browser.awaitText(".popup", "Which role is this?");

        browser.choose(".popup", "Which role is this?");

        browser.await(
                "the shortcut to reach the bot",
                () -> !workspace.deliveries("shortcut").isEmpty());
    }

    private void openModal() {
        browser.click("#main .shortcuts");
        browser.click(".popup-item");
        browser.find("#modal .modal-body");
    }
}
