package dev.whichrole.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.browser.driver.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Where a modal is read from, and where the focus is meanwhile. */
@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ModalTest {
    private static final String HEADING = "modal-title";

    private final Browser browser;

    ModalTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void visitHome() {
        browser.choose("#sidebar", "whichrole");
        browser.find("#home-pane .blocks");
    }

    @Nested
    class Longer_than_the_screen {
        @BeforeEach
        void open() {
            browser.choose("#home-pane", "Read");
            browser.awaitText("#modal", "Chapter one");
        }

        @Test
        void is_read_from_its_heading() {
            assertThat(scrolled()).isZero();
            assertThat(browser.focused().getDomAttribute("id")).isEqualTo(HEADING);
            browser.screenshot("29-long-modal");
        }

        @Test
        void is_read_from_its_heading_again_when_its_button_has_changed_it() {
            browser.choose("#modal", "Read on");

            browser.awaitText("#modal", "Chapter two");
            assertThat(scrolled()).isZero();
            assertThat(browser.focused().getDomAttribute("id")).isEqualTo(HEADING);
        }

        @Test
        void stays_where_somebody_is_filling_in_a_field_when_it_changes() {
            browser.find("#modal .field").sendKeys("half a th", Keys.ENTER);

            browser.awaitText("#modal", "Chapter two");
            assertThat(scrolled()).isPositive();
            assertThat(browser.focused().getDomAttribute("data-focus")).isEqualTo("note/reading.note");
        }

        @Test
        void gives_the_focus_back_to_the_button_that_opened_it() {
            browser.press(Keys.ESCAPE);

            browser.awaitGone("#modal");
            browser.await(
                    "the focus on its button", () -> browser.focused().getText().equals("Read"));
        }
    }

    @Test
    void that_begins_with_a_field_has_the_focus_there() {
        browser.choose("#home-pane", "Settings");
        browser.find("#modal .modal-body");

        assertThat(browser.focused().getDomAttribute("data-focus")).isEqualTo("owner/pick");
    }

    @Test
    void that_takes_nothing_shows_what_is_wrong_where_it_is() {
        browser.choose("#home-pane", "Find your role");
        browser.choose("#modal", "Continue");

        browser.awaitText("#modal .has-error", "What keeps you awake");
        assertThat(browser.focused().getDomAttribute("data-focus")).isEqualTo("awake/text");
    }

    @Test
    void over_a_home_that_changed_meanwhile_leaves_the_focus_in_the_pane() {
        browser.choose("#home-pane", "Read");
        browser.awaitText("#modal", "Chapter one");
        browser.script("document.querySelector('#home-pane .blocks').replaceChildren()");

        browser.press(Keys.ESCAPE);

        browser.awaitGone("#modal");
        browser.await(
                "the focus in the pane", () -> "main".equals(browser.focused().getDomAttribute("id")));
    }

    private long scrolled() {
        return browser.<Number>script("return Math.round(document.querySelector('#modal .modal-body').scrollTop)")
                .longValue();
    }
}
