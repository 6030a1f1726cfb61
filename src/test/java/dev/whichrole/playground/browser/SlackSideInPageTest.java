package dev.whichrole.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.browser.driver.Browser;
import dev.whichrole.playground.browser.driver.PageAudit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SlackSideInPageTest {
    private final Browser browser;

    SlackSideInPageTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void open_slacks_side() {
        browser.click("#topbar [data-focus=controls]");
    }

    @Test
    void a_method_goes_wrong_until_it_is_mended() {
        browser.click("#side-methods summary");
        browser.find("#side-methods select").sendKeys("chat.update");
        browser.choose("#side-methods", "From now on");

        browser.awaitText("#side-methods .control-list", "chat.update is refused: channel_not_found");
        browser.awaitText("#topbar .note", "chat.update goes wrong");
        assertThat(new PageAudit(browser).faults()).isEmpty();

        browser.choose("#side-methods", "Mend chat.update");
        browser.awaitGone("#side-methods .control-list li");
    }

    @Test
    void a_channel_that_is_archived_has_no_field_to_write_in() {
        browser.click("#side-channels summary");
        browser.find("#side-channels label:nth-of-type(2) select").sendKeys("Archived");
        browser.choose(".controls", "Close");

        browser.awaitText("#main .note", "Archived");
        browser.awaitGone("#composer-text");
    }

    @Test
    void an_account_is_renamed_and_the_page_says_so_everywhere() {
        browser.click("#side-people summary");
        browser.script("document.querySelector('#side-people input').value = 'Ana Duarte-Lis'");
        browser.choose("#side-people", "Rename");

        browser.awaitText(".switcher", "Ana Duarte-Lis");
        browser.awaitText("#main .sender", "Ana Duarte-Lis");
    }

    @Test
    void a_company_that_nobody_could_live_in_is_refused_with_a_sentence() {
        browser.click("#side-company summary");
        browser.await(
                "the company",
                () -> browser.<String>script("return document.querySelector('#side-company textarea').value")
                        .contains("Northbound Parcels"));
        browser.script("document.querySelector('#side-company textarea').value = 'team: {name: Nobody}'");
        browser.choose("#side-company", "Move in");
        browser.choose(".confirm", "Begin again");

        browser.awaitText(".toast", "The company needs people");
    }

    @Test
    void the_world_moves_on_by_a_day_and_back() {
        browser.click("#side-clock summary");
        browser.choose("#side-clock", "A day on");
        browser.awaitText("#topbar .note", "It is ");

        browser.choose("#side-clock", "Back to now");
        browser.awaitGone("#topbar .note");
    }
}
