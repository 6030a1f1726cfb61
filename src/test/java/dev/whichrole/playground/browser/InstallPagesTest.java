package dev.whichrole.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.InstallableBot;
import dev.whichrole.playground.browser.driver.Browser;
import dev.whichrole.playground.browser.driver.PageAudit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The pages around an installation, and Slack's consent page in the playground, as a browser shows them. */
@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class InstallPagesTest {
    private static InstallableBot bot;

    private final Browser browser;

    InstallPagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start() {
        bot = InstallableBot.start();
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @BeforeEach
    void somebody_wants_to_install_it() {
        browser.visit(bot.url() + "slack/install");
        browser.awaitText("h1", "whichrole asks for permission");
    }

    @Test
    void lead_there_and_back_and_say_what_to_do_next() {
        assertThat(browser.text("main")).contains("chat:write", "app_mentions:read", "channels:history");
        fine("40-consent");
        browser.choose("main", "Allow");
        browser.awaitText("h1", "whichrole is in Northbound");
        assertThat(browser.text("main")).contains("What to do next", "/whichrole settings", "not greeted yet");
        fine("41-installed");
        browser.choose("main", "Open Slack");
        browser.find("#sidebar");
    }

    @Test
    void say_what_does_not_work_without_what_was_left_out() {
        browser.click("input[name='grant channels:history']");
        browser.choose("main", "Allow");
        browser.awaitText("h1", "whichrole is in Northbound");
        browser.await(
                "the app's icon",
                () -> browser.<Boolean>script("return document.querySelector('img.icon').naturalWidth === 1024"));
        assertThat(browser.text("main"))
                .contains("What it cannot do without what you left out", "thread of a public channel")
                .doesNotContain("user groups");
        fine("42-installed-with-less");
    }

    @ParameterizedTest
    @CsvSource({
        "'Cancel', Nothing was installed",
        "'Allow, with a wrong state', This page is good once",
        "'Allow, with a code that has expired', That took too long for Slack"
    })
    void say_what_went_wrong_and_lead_back_to_the_start(String button, String title) {
        browser.choose("main", button);
        browser.awaitText("h1", title);
        fine("43-" + title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        browser.choose("main", "Start again");
        browser.awaitText("h1", "whichrole asks for permission");
    }

    @Test
    void work_by_keyboard_alone() {
        browser.find("main button").sendKeys(Keys.ENTER);
        browser.awaitText("h1", "whichrole is in Northbound");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Open Slack");
    }

    @Test
    void are_good_once_also_where_somebody_goes_back() {
        browser.choose("main", "Allow");
        browser.awaitText("h1", "whichrole is in Northbound");
        browser.visit(browser.script("return location.href"));
        browser.awaitText("h1", "This page is good once");
    }

    /** On a desk and on a phone, in light and dark. */
    private void fine(String name) {
        assertThat(new PageAudit(browser).faults()).isEmpty();
        assertThat(browser.<String>script("return document.documentElement.lang"))
                .isEqualTo("en");
        assertThat(browser.all("h1")).hasSize(1);
        browser.phone();
        browser.prefersDark(true);
        assertThat(new PageAudit(browser).faults()).isEmpty();
        browser.screenshot(name);
        browser.desktop();
        browser.prefersDark(false);
    }
}
