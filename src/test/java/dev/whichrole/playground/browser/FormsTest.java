package dev.whichrole.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.browser.driver.Browser;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/** Filling in what the app asks for, on its Home and in a modal. */
@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormsTest {
    private static final String HEAD = "#home-pane .block-header";
    private static final String FIELD = "#home-pane .block-input input";

    private final Browser browser;
    private final BrowserWorkspace workspace;

    FormsTest(Browser browser, BrowserWorkspace workspace) {
        this.browser = browser;
        this.workspace = workspace;
    }

    @BeforeEach
    void visitHome() {
        browser.choose("#sidebar", "whichrole");
        browser.find("#home-pane .blocks");
    }

    @Nested
    class On_the_home_tab {
        @Test
        void enter_sends_what_was_typed_and_a_new_field_starts_empty() {
            browser.find(FIELD).sendKeys("who owns staging", Keys.ENTER);

            browser.awaitText(HEAD, "Asked: who owns staging");
            assertThat(browser.find(FIELD).getDomProperty("value")).isEmpty();
            JsonNode action = workspace.deliveries("action").get(0).at("/payload/actions/0");
            assertThat(action.path("value").asString()).isEqualTo("who owns staging");
        }

        @Test
        void a_field_that_sends_on_enter_says_so_where_the_app_gives_no_hint() {
            browser.awaitText("#home-pane .block-input", "Press Enter to send.");
            browser.choose("#home-pane", "Read");

            browser.awaitText("#modal .block-input", "Enter keeps it.");
            assertThat(browser.text("#modal .block-input")).doesNotContain("Press Enter");
        }

        @Test
        void what_was_typed_survives_a_new_view_with_the_same_field() {
            browser.find(FIELD).sendKeys("half a th");
            browser.choose("#home-pane", "Refresh");

            browser.awaitText(HEAD, "Refreshed");
            assertThat(browser.find(FIELD).getDomProperty("value")).isEqualTo("half a th");
        }
    }

    @Nested
    class In_a_modal_that_is_filled_in_already {
        @BeforeEach
        void open() {
            browser.choose("#home-pane", "Settings");
            browser.find("#modal .modal-body");
        }

        @Test
        void the_values_are_there_and_are_sent() {
            browser.screenshot("29-settings");
            assertThat(chosen("owner")).isEqualTo("Ben Okafor");
            assertThat(chosen("place")).isEqualTo("#general");
            assertThat(chosen("pace")).isEqualTo("Slow");

            assertThat(submitted().toString())
                    .contains("\"selected_user\":\"U0BEN\"")
                    .contains("\"selected_conversation\":\"C0GENERAL\"")
                    .contains("\"selected_channel\":\"C0RANDOM\"")
                    .contains("\"value\":\"slow\"")
                    .contains("\"value\":\"dry\"")
                    .contains("\"value\":\"map\"");
        }

        @Test
        void every_value_can_be_cleared() {
            for (String block : new String[] {"owner", "place", "channel", "pace"}) {
                browser.script(
                        "const field = document.querySelector(arguments[0]);"
                                + "field.value = ''; field.dispatchEvent(new Event('change'));",
                        select(block));
            }
            browser.choose("#modal", "Clear selection");
            browser.click("#modal input[value=map]");

            JsonNode values = submitted();
            assertThat(values.at("/owner/pick/selected_user").isNull()).isTrue();
            assertThat(values.at("/place/pick/selected_conversation").isNull()).isTrue();
            assertThat(values.at("/channel/pick/selected_channel").isNull()).isTrue();
            assertThat(values.at("/pace/pick/selected_option").isNull()).isTrue();
            assertThat(values.at("/tone/pick/selected_option").isNull()).isTrue();
            assertThat(values.at("/parts/pick/selected_options")).isEmpty();
        }

        @Test
        void what_was_cleared_stays_cleared_over_a_reload() {
            browser.choose("#modal", "Clear selection");
            browser.script(
                    "const field = document.querySelector(arguments[0]);"
                            + "field.value = ''; field.dispatchEvent(new Event('change'));",
                    select("pace"));
            browser.await(
                    "the server to know",
                    () -> workspace.filledIn("ana").at("/pace/pick").isNull());

            browser.reload();

            assertThat(chosen("pace")).isEqualTo("Choose");
            assertThat(browser.all("#modal input[type=radio]:checked")).isEmpty();
        }

        @Test
        void a_filter_leaves_out_what_was_not_asked_for() {
            assertThat(browser.all(select("place") + " option"))
                    .extracting(option -> option.getText())
                    .contains("#general", "Ben Okafor")
                    .doesNotContain("#leads", "whichrole");
            assertThat(browser.all(select("channel") + " option"))
                    .extracting(option -> option.getText())
                    .doesNotContain("#leads", "Ben Okafor");
        }

        private String select(String block) {
            return "#modal [data-block=" + block + "] select";
        }

        private String chosen(String block) {
            return Objects.requireNonNull(browser.script(
                    "return document.querySelector(arguments[0]).selectedOptions[0].text", select(block)));
        }

        private JsonNode submitted() {
            browser.choose("#modal", "Save");
            browser.awaitGone("#modal");
            return workspace.deliveries("submission").get(0).at("/payload/view/state/values");
        }
    }
}
