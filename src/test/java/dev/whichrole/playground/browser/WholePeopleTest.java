package dev.whichrole.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.RestartableBot;
import dev.whichrole.playground.browser.driver.Browser;
import dev.whichrole.playground.browser.driver.PageAudit;
import dev.whichrole.playground.testing.Colleague;
import dev.whichrole.playground.testing.OpenView;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What the bot knows of people, as those people meet it in the browser. The bot remembers, so no two tests change the same person. */
@BotTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholePeopleTest {
    private static final String MAIN = "#main";
    private static final String MODAL = "#modal";
    private static final String HOME = "#home-pane";
    private static final String PRIVATE = "#main .message-ephemeral";
    private static final String GREETING = "Just write here what you are stuck with.";
    private static final String STUCK = "our deploy has been stuck in staging since lunch";
    private static final String PORT = "please open port 5432 in the firewall";

    private final Browser browser;
    private final Visitor visitor;
    private final RestartableBot bot;

    WholePeopleTest(Browser browser, RestartableBot bot) {
        this.browser = browser;
        this.visitor = new Visitor(browser);
        this.bot = bot;
    }

    private void onAPhone(String who, String where) {
        browser.phone();
        browser.open(bot.playgroundUrl() + "/?as=" + who + where);
    }

    private void audit() {
        assertThat(new PageAudit(browser).faults()).isEmpty();
    }

    /** Answers each of the five questions in the modal with the first answer. */
    private void clicksThroughTheQuiz() {
        browser.choose(MODAL, "Owning a system");
        for (int question = 1; question <= 5; question++) {
            browser.awaitText(MODAL, question + " of 5.");
            browser.click(MODAL + " [data-action='quiz.answer.1']");
        }
        browser.awaitText(MODAL, "Nearest neighbour");
    }

    @Nested
    class A_greeting {
        private void asksWhomToAsk() {
            browser.choose(MAIN, "Who do I ask?");
            visitor.fillsIn("situation", STUCK);
            browser.choose(MODAL, "Tell me");
            browser.awaitText(MODAL, "DevOps Engineer");
        }

        private void asksToBeRemindedTomorrow() {
            browser.choose(MAIN, "Later");
            browser.choose(MAIN, "Tomorrow");
            browser.awaitText(MAIN, "The same message comes back tomorrow");
        }

        @Test
        void awaits_a_newcomer_says_whom_to_ask_and_comes_back_tomorrow() {
            visitor.takesSomebodyOn();
            visitor.becomes("Noor Haddad");
            visitor.opensMessages();
            browser.awaitText(MAIN, GREETING);
            browser.screenshot("50-greeting");

            asksWhomToAsk();
            browser.screenshot("51-greeting-verdict");
            browser.choose(MODAL, "Close");
            browser.awaitGone(MODAL);

            asksToBeRemindedTomorrow();
            browser.screenshot("52-greeting-later");
        }

        @Test
        void fits_a_phone() {
            bot.company().newColleague("elif");
            onAPhone("elif", "#/app/messages");
            browser.awaitText(MAIN, GREETING);
            audit();

            asksWhomToAsk();
            browser.screenshot("53-greeting-phone");
            audit();
        }
    }

    @Nested
    class Home {
        private void describes(String situation) {
            browser.find(HOME + " .block-input input").sendKeys(situation, Keys.ENTER);
            browser.awaitText(MODAL, "DevOps Engineer");
        }

        private void takesTheQuizThere() {
            browser.choose(HOME, "Find my role");
            clicksThroughTheQuiz();
            browser.choose(MODAL, "Close");
            browser.awaitText(HOME, "Nearest neighbour");
        }

        @Test
        void sorts_what_is_typed_and_shows_what_came_of_the_quiz() {
            visitor.becomes("Mira Halvorsen");
            visitor.opensHome();
            assertThat(browser.text(HOME + " .block-input"))
                    .contains("then press Enter")
                    .doesNotContain("Press Enter to send.");

            describes(STUCK);
            assertThat(browser.text(MODAL)).contains("stuck in staging");
            browser.screenshot("54-home-verdict");
            browser.choose(MODAL, "Close");
            browser.awaitGone(MODAL);

            takesTheQuizThere();
            browser.awaitGone(MODAL);
            browser.screenshot("55-home-result");
        }

        @Test
        void fits_a_phone_with_a_result_on_it() {
            onAPhone("tomasz", "#/app/home");
            describes(STUCK);
            audit();
            browser.choose(MODAL, "Close");
            browser.awaitGone(MODAL);

            takesTheQuizThere();
            browser.screenshot("56-home-phone");
            audit();
        }

        @ParameterizedTest(name = "dark: {0}")
        @ValueSource(booleans = {false, true})
        void of_an_admin_can_be_read_and_used_by_everybody(boolean dark) {
            browser.prefersDark(dark);
            visitor.becomes("Priya Raman");
            visitor.opensHome();
            browser.awaitText(HOME, "Open settings");
            browser.screenshot("57-home-" + (dark ? "dark" : "light"));

            audit();
        }
    }

    @Nested
    class Settings {
        private static final String TERMS = "terms.0";

        private void opens() {
            browser.say("/whichrole settings");
            browser.awaitText(MODAL, "Words of this house");
        }

        @Test
        void are_mended_where_they_are_wrong_and_heeded_from_then_on() {
            visitor.becomes("Priya Raman");
            opens();
            visitor.chooses("channel.infra", "#platform-debate");
            visitor.chooses("person.infra", "Ben Okafor");
            visitor.fillsIn(TERMS, "falcon = nobody");
            browser.choose(MODAL, "Save");
            browser.awaitText(MODAL + " .has-error", "a role I do not know");
            browser.screenshot("58-settings-error");

            visitor.fillsIn(TERMS, "falcon = platform");
            browser.choose(MODAL, "Save");
            browser.awaitText(MODAL, "Saved.");
            browser.choose(MODAL, "Close");
            browser.awaitGone(MODAL);
            browser.await("the focus to be back", () -> browser.focused().equals(browser.find("#composer-text")));
            browser.press("typed right away");
            browser.await(
                    "the keys to arrive",
                    () -> "typed right away"
                            .equals(browser.find("#composer-text").getDomProperty("value")));
            browser.find("#composer-text").clear();

            visitor.becomes("Jonas Weber");
            browser.say("/whichrole " + PORT);
            browser.awaitText(PRIVATE, "Ask here (Infrastructure Engineer)");
            assertThat(browser.text(PRIVATE)).contains("#platform-debate, Ben Okafor", "Ask there");
            browser.screenshot("59-settings-heeded");
        }

        @ParameterizedTest(name = "dark: {0}")
        @ValueSource(booleans = {false, true})
        void can_be_read_and_used_by_everybody(boolean dark) {
            browser.prefersDark(dark);
            visitor.becomes("Priya Raman");
            opens();
            browser.screenshot("60-settings-" + (dark ? "dark" : "light"));

            audit();
        }

        @Test
        void fit_a_phone() {
            onAPhone("priya", "#/c/C0GENERAL");
            opens();
            browser.screenshot("61-settings-phone");

            audit();
        }
    }

    @Nested
    class The_team_map {
        @BeforeAll
        static void three_are_counted_in(RestartableBot bot) {
            Stream.of("ana", "ben", "jonas").map(bot.company()::as).forEach(The_team_map::countsIn);
        }

        private static void countsIn(Colleague one) {
            one.visitsHome();
            one.awaitsHome("No result yet.").click("Find my role");
            one.awaitsModalSaying("Where are you now?").click("Owning a system");
            for (int question = 1; question <= 5; question++) {
                OpenView asked = one.awaitsModalSaying(question + " of 5.");
                asked.click(asked.buttons().get(0));
            }
            one.awaitsModalSaying("Nearest neighbour").click("Count me in the team map");
            one.awaitsModalSaying("You are on the team map.");
        }

        private void asksForIt() {
            browser.say("/whichrole team");
            browser.awaitText(PRIVATE, "3 people in this channel are counted in.");
            visitor.seesPicture(PRIVATE, 640);
        }

        @Test
        void names_those_who_are_counted_in_and_is_shared() {
            visitor.becomes("Priya Raman");
            visitor.goesTo("platform-debate");
            asksForIt();
            assertThat(browser.text(PRIVATE)).contains("Ana Duarte", "Ben Okafor", "Jonas Weber");
            assertThat(browser.<String>script("return document.querySelector('" + PRIVATE + " .block-image img').alt"))
                    .startsWith("The four corners,")
                    .containsPattern("infra: .*, \\d+ %. SRE: .*, \\d+ %.");
            browser.screenshot("62-team-map");

            browser.choose(PRIVATE, "Share in channel");
            visitor.becomes("Mira Halvorsen");
            browser.awaitText("#main .message-plain", "Shared by Priya Raman.");
            browser.awaitText("#main .message-plain", "3 people in this channel are counted in.");
        }

        @Test
        void fits_a_phone() {
            onAPhone("mira", "#/c/C0PLATFORMDEBATE");
            asksForIt();
            browser.screenshot("63-team-map-phone");

            audit();
        }
    }

    @Nested
    class To_be_forgotten {
        @Test
        void takes_one_question_and_leaves_nothing() {
            visitor.becomes("Sofia Marchetti");
            visitor.opensHome();
            browser.choose(HOME, "Find my role");
            clicksThroughTheQuiz();
            browser.choose(MODAL, "Close");
            browser.awaitText(HOME, "Nearest neighbour");

            visitor.goesTo("general");
            browser.say("/whichrole forget me");
            browser.choose(PRIVATE, "Forget me");
            browser.awaitText(PRIVATE, "Forgotten.");
            browser.say("/whichrole privacy");
            browser.awaitText(PRIVATE, "Nothing. No record of mine has your user id in it.");
            browser.screenshot("64-forgotten");

            visitor.opensHome();
            browser.awaitText(HOME, "No result yet.");
        }

        @Test
        void begins_with_a_page_that_fits_a_phone() {
            onAPhone("lee", "#/c/C0GENERAL");
            browser.say("/whichrole privacy");
            browser.awaitText(PRIVATE, "What I keep about you");
            browser.screenshot("65-privacy-phone");

            audit();
        }
    }
}
