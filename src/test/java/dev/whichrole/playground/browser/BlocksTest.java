package dev.whichrole.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.browser.driver.Browser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One of everything that the page can draw, on the stub bot's card and in its modal. */
@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BlocksTest {

    private static final String CARD = "#main .message-ephemeral";

    private final Browser browser;

    BlocksTest(Browser browser) {
        this.browser = browser;
    }

    @Nested
    class On_a_card {

        private void card() {
            browser.say("/whichrole sre");
            browser.awaitText(CARD, "Site Reliability Engineer");
        }

        @Test
        void the_four_squares_are_drawn_with_their_names() {
            card();

            assertThat(browser.all(CARD + " .block-context .square"))
                    .extracting(square -> square.getDomAttribute("aria-label"))
                    .containsExactly("blue square", "orange square", "green square", "purple square");
        }

        @Test
        void a_button_that_fails_is_disabled_beside_the_reason_until_enabled_again() {
            card();
            browser.choose(CARD, "Break");

            browser.awaitText(CARD + " .failure", "Enable it again");
            assertThat(browser.find(CARD + " [data-action='card.fail']").isEnabled())
                    .isFalse();
            browser.screenshot("17-failed-button");
            browser.choose(CARD, "Enable it again");
            assertThat(browser.find(CARD + " [data-action='card.fail']").isEnabled())
                    .isTrue();
        }

        @Test
        void a_button_that_asks_first_sends_nothing_when_the_answer_is_no() {
            card();
            browser.choose(CARD, "Senior");
            browser.awaitText(".confirm", "Senior means meetings.");
            browser.screenshot("18-confirm");

            browser.choose(".confirm", "Stay here");

            browser.awaitGone(".confirm");
            assertThat(browser.focused().getText()).isEqualTo("Senior");
        }

        @Test
        void a_button_that_asks_first_acts_when_the_answer_is_yes() {
            card();
            browser.choose(CARD, "Senior");
            browser.choose(".confirm", "Skip ahead");

            browser.awaitText("#main .message", "Heard: card.asked");
        }

        @Test
        void a_select_shows_what_was_chosen_and_sends_it() {
            card();
            browser.choose(CARD, "Another role");
            browser.choose(".popup", "Platform Engineer");

            browser.awaitText("#main .message", "Heard: card.role");
            browser.awaitText(CARD + " [data-action='card.role']", "Platform Engineer");
        }

        @Test
        void a_people_select_offers_the_company() {
            card();
            browser.choose(CARD, "Ask somebody");
            browser.choose(".popup", "Ben Okafor");

            browser.awaitText(CARD + " [data-action='card.person']", "Ben Okafor");
        }

        @Test
        void the_overflow_menu_sends_its_option() {
            card();
            browser.choose(CARD, "More options");
            browser.choose(".popup", "Show the map");

            browser.awaitText("#main .message", "Heard: card.more");
        }

        @Test
        void rich_text_keeps_its_marks_and_lists() {
            card();
            browser.choose(CARD, "Share");

            browser.awaitText("#main .rich-text strong", "fixing");
            browser.awaitText("#main .rich-text li", "Confidence");
        }

        @Test
        void a_user_group_is_called_by_its_handle() {
            card();
            browser.choose(CARD, "Share");

            browser.awaitText("#main .block-text .mention", "@on-call");
            browser.awaitText("#main .rich-text .mention", "@platform-team");
        }
    }

    @Nested
    class In_a_modal {

        private void modal() {
            browser.click("#main .shortcuts");
            browser.click(".popup-item");
            browser.find("#modal .modal-body");
        }

        @Test
        void required_fields_left_empty_are_named_and_the_first_gets_the_focus() {
            modal();
            browser.choose("#modal", "Continue");

            browser.await("three errors", () -> browser.all("#modal .has-error").size() == 3);
            assertThat(browser.focused().getAccessibleName()).startsWith("What keeps you awake");
            assertThat(browser.focused().getDomAttribute("aria-invalid")).isEqualTo("true");
            browser.screenshot("19-modal-errors");
        }

        @Test
        void what_the_bot_refuses_is_shown_at_the_field_and_the_rest_is_kept() {
            fill("nothing");
            browser.choose("#modal", "Continue");

            browser.awaitText("#modal .has-error", "Something does. It can be small.");
            assertThat(browser.find("#modal textarea").getDomProperty("value")).isEqualTo("nothing");
            assertThat(browser.find("#modal select").getDomProperty("value")).isEqualTo("junior");
        }

        @Test
        void a_filled_modal_is_submitted_and_closes() {
            fill("The graph that is fine on average");
            browser.choose("#modal", "Continue");

            browser.awaitGone("#modal");
        }

        private void fill(String awake) {
            modal();
            browser.find("#modal textarea").sendKeys(awake);
            browser.find("#modal select").sendKeys("Junior");
            browser.click("#modal input[type=radio][value=graph]");
            browser.click("#modal input[type=checkbox][value=argo]");
        }
    }
}
