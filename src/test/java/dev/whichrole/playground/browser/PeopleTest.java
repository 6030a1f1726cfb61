package dev.whichrole.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.browser.driver.Browser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PeopleTest {

    private final Browser browser;
    private final BrowserWorkspace workspace;

    PeopleTest(Browser browser, BrowserWorkspace workspace) {
        this.browser = browser;
        this.workspace = workspace;
    }

    @Test
    void acting_as_someone_else_signs_messages_with_their_name() {
        var other = workspace.becomeSomebodyElse(browser);

        browser.say("Morning from the other desk");

        browser.await(
                "a signed message",
                () -> browser.all("#main .message").stream()
                        .anyMatch(message -> message.getText().contains(other.name())
                                && message.getText().contains("Morning from the other desk")));
    }

    @Test
    void a_reload_keeps_the_person() {
        var other = workspace.becomeSomebodyElse(browser);

        browser.reload();

        browser.awaitText(".switcher", other.name());
    }

    @Test
    void what_another_person_writes_arrives_by_itself_and_is_read_out() {
        workspace.type(workspace.anotherPerson(), "general", "Has anybody seen the graph");

        browser.awaitText("#main .message", "Has anybody seen the graph");
        browser.await(
                "the announcement",
                () -> ((String) browser.script("return document.getElementById('announcer').textContent"))
                        .contains("Has anybody seen the graph"));
    }

    @Test
    void a_new_colleague_joins_and_can_be_acted_as() {
        browser.click("#topbar [data-focus=controls]");
        browser.screenshot("06-slack-side");
        browser.choose(".controls", "A new colleague joins");
        browser.awaitText(".toast", "joined");
        browser.choose(".controls", "Close");

        browser.click(".switcher");
        browser.awaitText(".popup .popup-hint", "new");
        browser.screenshot("07-act-as");
    }

    @Test
    void a_crowd_is_counted_and_stays_out_of_the_way() {
        workspace.crowd("general", 5000);

        browser.awaitText("#main .pane-title", "5009 members");
        browser.click(".switcher");
        browser.awaitText(".popup", "Mira Halvorsen");
        assertThat(browser.all(".popup .popup-item")).hasSizeLessThan(20);
    }

    @Test
    void the_switches_are_named_in_the_bar_while_they_are_on() {
        browser.click("#topbar [data-focus=controls]");
        browser.click("#switch-rate_limited");

        browser.awaitText(".notes", "Slack says 429");
    }

    @Test
    void deliver_again_sends_the_last_event_once_more_as_a_retry() {
        browser.say("@whichrole are you there");
        browser.await(
                "the mention to reach the bot",
                () -> !workspace.deliveries("event").isEmpty());

        browser.click("#topbar [data-focus=controls]");
        browser.choose(".controls", "Deliver again");

        browser.awaitText(".toast", "Delivered again");
        assertThat(workspace.deliveries("event"))
                .extracting(event -> event.path("retry_num").asInt())
                .containsExactly(0, 1);
    }

    @Test
    void the_app_can_be_removed_by_an_admin_and_installed_again() {
        browser.click("#topbar [data-focus=controls]");
        browser.choose(".controls", "Remove the app");
        browser.choose(".confirm", "Remove");
        browser.awaitText(".toast", "Only an admin may");
        browser.choose(".controls", "Close");

        browser.click(".switcher");
        browser.choose(".popup", "Priya Raman");
        browser.awaitText(".switcher", "Priya Raman");
        browser.click("#topbar [data-focus=controls]");
        browser.choose(".controls", "Remove the app");
        browser.choose(".confirm", "Remove");
        browser.awaitText(".notes", "The app is not installed");
        browser.screenshot("28-app-removed");

        browser.choose(".controls", "Install it again");
        browser.awaitGone(".notes .note");
        assertThat(workspace.deliveries("event"))
                .extracting(event -> event.path("label").asString())
                .containsExactlyInAnyOrder("tokens_revoked", "app_uninstalled");
    }

    @Test
    void socket_mode_can_be_chosen_and_left() {
        browser.click("#topbar [data-focus=controls]");
        browser.click("#mode-socket");
        browser.awaitText(".notes", "Socket Mode");

        browser.click("#mode-http");

        browser.awaitGone(".notes .note");
    }

    @Test
    void reset_asks_first_and_then_forgets() {
        browser.say("Soon forgotten");
        browser.awaitText("#main .message", "Soon forgotten");

        browser.click("#topbar [data-focus=controls]");
        browser.choose(".controls", "Reset");
        browser.choose(".confirm", "Reset");

        browser.await(
                "the message to go",
                () -> browser.all("#main .message").stream()
                        .noneMatch(message -> message.getText().contains("Soon forgotten")));
        assertThat(browser.isShown("#main .message")).isTrue();
    }

    @Test
    void becoming_somebody_else_in_direct_messages_with_the_app_shows_theirs() {
        browser.choose("#sidebar", "whichrole");
        browser.choose(".tabs", "Messages");
        browser.find("#composer-text");
        browser.say("only mine");
        browser.awaitText("#main .message", "only mine");

        workspace.becomeSomebodyElse(browser);

        browser.await(
                "theirs",
                () -> browser.isShown("#composer-text")
                        && !browser.<Boolean>script(
                                "return document.querySelector('#main').innerText.includes('only mine')"));
        assertThat(browser.isShown(".toast")).isFalse();
    }

    @Test
    void on_a_phone_one_becomes_somebody_else_inside_a_channel() {
        browser.phone();
        browser.reload();
        browser.choose("#sidebar", "general");

        String other = workspace.anotherPerson().name();
        browser.click("#channel-pane .head-switcher");
        browser.choose(".popup", other);

        browser.await(
                "the switch",
                () -> String.valueOf(
                                browser.find("#channel-pane .head-switcher").getDomAttribute("aria-label"))
                        .contains(other));
    }

    @Test
    void a_second_window_is_named_in_the_address_and_sees_what_is_said_in_the_first() {
        browser.open(workspace.url() + "?as=ben");
        browser.awaitText(".switcher", "Ben Okafor");

        workspace.type(
                new BrowserWorkspace.Person("U0ANA", "ana", "Ana Duarte"), "general", "said in the other window");

        browser.awaitText("#main .message", "said in the other window");
    }
}
