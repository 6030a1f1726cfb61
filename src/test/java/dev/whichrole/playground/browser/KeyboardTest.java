package dev.whichrole.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.browser.driver.Browser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyboardTest {

    private static final int ENOUGH_TABS = 25;

    private final Browser browser;

    KeyboardTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void a_whole_conversation_needs_no_mouse() {
        browser.press(Keys.TAB, Keys.ENTER);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("composer-text");

        browser.press("/wh", Keys.ENTER, "sre", Keys.ENTER);
        browser.awaitText("#main .message-ephemeral", "Site Reliability Engineer");

        tabBackTo(".message-ephemeral");
        tabTo(".message-ephemeral .blocks button");
        assertThat(focusIsVisible()).isTrue();
        browser.screenshot("11-keyboard-focus");
        while (!browser.focused().getText().startsWith(BrowserWorkspace.STEP)) {
            browser.press(Keys.TAB);
        }
        browser.press(Keys.ENTER);
        browser.awaitText("#main .message-ephemeral", BrowserWorkspace.AFTER_STEP);
    }

    @Test
    void the_focus_stays_with_a_message_that_its_own_button_replaced() {
        browser.say("/whichrole sre");
        browser.choose("#main .message-ephemeral", BrowserWorkspace.STEP);

        browser.awaitText("#main .message-ephemeral", BrowserWorkspace.AFTER_STEP);

        assertThat((Boolean) browser.script("return !!document.activeElement.closest('.message-ephemeral')"))
                .isTrue();
    }

    @Test
    void arrow_keys_walk_through_messages_and_conversations() {
        browser.script("document.querySelector('#main .message[tabindex=\"0\"]').focus()");
        String last = browser.focused().getDomAttribute("data-ts");
        browser.press(Keys.ARROW_UP);
        assertThat(browser.focused().getDomAttribute("data-ts")).isNotNull().isNotEqualTo(last);

        browser.script("document.querySelector('#sidebar a[tabindex=\"0\"]').focus()");
        String first = browser.focused().getText();
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.focused().getText()).isNotEqualTo(first);
    }

    @Test
    void tab_stays_inside_a_modal() {
        browser.click("#main .shortcuts");
        browser.click(".popup-item");
        browser.find("#modal .modal-body");

        for (int i = 0; i < ENOUGH_TABS; i++) {
            browser.press(Keys.TAB);
            assertThat(
                            (Boolean)
                                    browser.script(
                                            "return document.activeElement === document.body || !!document.activeElement.closest('#modal')"))
                    .isTrue();
        }
    }

    @Test
    void a_menu_opens_walks_and_closes_by_keys_and_gives_the_focus_back() {
        browser.script("document.querySelector('.switcher').focus()");
        browser.press(Keys.ENTER);
        browser.find(".popup");
        String first = browser.focused().getText();
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.focused().getText()).isNotEqualTo(first);

        browser.press(Keys.ESCAPE);

        browser.awaitGone(".popup");
        assertThat(browser.focused().getDomAttribute("data-focus")).isEqualTo("switcher");
    }

    private void tabBackTo(String css) {
        for (int i = 0; i < ENOUGH_TABS && !isFocused(css); i++) {
            browser.pressBackwards();
        }
        assertThat(isFocused(css)).as("%s reached with Shift+Tab", css).isTrue();
    }

    private void tabTo(String css) {
        for (int i = 0; i < ENOUGH_TABS && !isFocused(css); i++) {
            browser.press(Keys.TAB);
        }
        assertThat(isFocused(css)).as("%s reached with Tab", css).isTrue();
    }

    private boolean isFocused(String css) {
        return browser.script("return document.activeElement.matches(arguments[0])", css);
    }

    private boolean focusIsVisible() {
        return browser.script("const style = getComputedStyle(document.activeElement);"
                + "return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2");
    }
}
