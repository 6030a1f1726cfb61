package dev.whichrole.slack.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.people.Person;
import dev.whichrole.people.UserId;
import dev.whichrole.playground.testing.Colleague;
import dev.whichrole.playground.testing.OpenConversation;
import dev.whichrole.playground.testing.OpenView;
import dev.whichrole.playground.testing.Seen;
import dev.whichrole.testing.LiveBot;
import dev.whichrole.welcome.GreetingKind;
import dev.whichrole.welcome.GreetingState;
import dev.whichrole.workspace.Preferences;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the bot has greeted outlasts a reset of the company, so every newcomer here has a name of their own. */
@DisplayName("A greeting, in a strict Slack,")
@Tag("slow")
class GreetingInSlackTest {
    private static final String GREETING = "Just write here what you are stuck with.";

    @RegisterExtension
    static final LiveBot LIVE = new LiveBot();

    private static OpenConversation messages(Colleague colleague) {
        return colleague.with("whichrole");
    }

    private static Seen greeting(Colleague newcomer) {
        return messages(newcomer).awaits(GREETING);
    }

    private static long greetings(Colleague newcomer) {
        return messages(newcomer).messages().stream()
                .filter(seen -> seen.text().contains(GREETING))
                .count();
    }

    private static Optional<GreetingState> state(Colleague colleague, GreetingKind note) {
        return LIVE.store().greetings().state(new Person(LiveBot.TEAM, new UserId(colleague.id())), note);
    }

    @Nested
    class for_somebody_who_joins {
        @Test
        void comes_once_and_says_what_is_there() {
            var newcomer = LIVE.slack().newColleague("ada");
            assertThat(greeting(newcomer).buttons())
                    .containsExactly("Who do I ask?", "Find my role", "Later", "Don't message me again");
            assertThat(greeting(newcomer).text()).contains("I am a bot", "Site Reliability Engineer");
            await().untilAsserted(() ->
                    assertThat(state(newcomer, GreetingKind.WELCOME)).contains(GreetingState.SENT));
        }

        @Test
        void comes_once_however_often_the_event_does() {
            var newcomer = LIVE.slack().newColleague("bea");
            LIVE.slack().redeliver();
            LIVE.slack().redeliver();
            greeting(newcomer);
            LIVE.slack().settle();
            assertThat(greetings(newcomer)).isEqualTo(1);
        }

        @Test
        void does_not_come_again_with_an_old_event_after_the_person_was_forgotten() {
            var newcomer = LIVE.slack().newColleague("kim");
            greeting(newcomer);
            String event = LIVE.slack().deliveries("event").stream()
                    .map(sent -> sent.path("payload"))
                    .filter(payload ->
                            payload.path("event").path("type").asString().equals("team_join"))
                    .reduce((older, newer) -> newer)
                    .orElseThrow()
                    .path("event_id")
                    .asString();
            messages(newcomer).types("forget me");
            messages(newcomer).awaits("Forget you?").click("Forget me");
            messages(newcomer).awaits("Forgotten.");
            assertThat(LIVE.slack().redelivers(event)).isTrue();
            LIVE.slack().settle();
            assertThat(greetings(newcomer)).isEqualTo(1);
            assertThat(state(newcomer, GreetingKind.WELCOME)).isEmpty();
        }

        @Test
        void waits_for_slack_and_comes_then() {
            LIVE.slack().rateLimited(true);
            var newcomer = LIVE.slack().newColleague("cleo");
            await().until(() -> state(newcomer, GreetingKind.WELCOME).isPresent());
            LIVE.slack().rateLimited(false);
            assertThat(greeting(newcomer).text()).contains(GREETING);
            assertThat(greetings(newcomer)).isEqualTo(1);
        }

        @Test
        void survives_a_restart() {
            LIVE.slack().rateLimited(true);
            var newcomer = LIVE.slack().newColleague("dora");
            await().until(() -> state(newcomer, GreetingKind.WELCOME).isPresent());
            LIVE.bot().restart();
            LIVE.slack().rateLimited(false);
            greeting(newcomer);
            assertThat(greetings(newcomer)).isEqualTo(1);
        }

        @Test
        void comes_to_each_of_a_burst_in_order() {
            List<Colleague> newcomers = IntStream.range(0, 5)
                    .mapToObj(i -> LIVE.slack().newColleague("burst" + (9 - i)))
                    .toList();
            newcomers.forEach(GreetingInSlackTest::greeting);
            assertThat(newcomers).allMatch(newcomer -> greetings(newcomer) == 1);
            assertThat(newcomers.stream().map(newcomer -> greeting(newcomer).ts()))
                    .isSorted();
        }
    }

    @ParameterizedTest
    @CsvSource({"is_guest, gustav, U0GUSTAV", "is_bot, robot, U0ROBOT"})
    void does_not_come_to(String kind, String name, String id) {
        var unused = LIVE.slack().newColleague(name, kind);
        LIVE.slack().settle();
        assertThat(LIVE.slack().events("team_join")).isNotEmpty();
        assertThat(LIVE.store().greetings().state(new Person(LiveBot.TEAM, new UserId(id)), GreetingKind.WELCOME))
                .isEmpty();
    }

    @Test
    void does_not_come_while_the_switch_is_off() {
        var off = new Preferences(Map.of(), Optional.of(false), false, List.of());
        LIVE.store().preferences().save(LiveBot.TEAM, off);
        LIVE.bot().restart(); // what it knew of the preferences is ten seconds old at most; a new one knows nothing
        try {
            var newcomer = LIVE.slack().newColleague("eve");
            LIVE.slack().settle();
            assertThat(state(newcomer, GreetingKind.WELCOME)).isEmpty();
        } finally {
            LIVE.store().preferences().save(LiveBot.TEAM, Preferences.UNSET);
            LIVE.bot().restart();
        }
    }

    @Nested
    class when_pressed {

        @Test
        void starts_the_quiz_below() {
            var newcomer = LIVE.slack().newColleague("fay");
            greeting(newcomer).click("Find my role");
            assertThat(messages(newcomer).awaits("Where are you now?").ephemeral())
                    .isFalse();
            assertThat(greetings(newcomer)).isEqualTo(1);
        }

        @Test
        void opens_a_place_to_describe_a_situation_and_says_whose_it_is() {
            var newcomer = LIVE.slack().newColleague("gil");
            greeting(newcomer).click("Who do I ask?");
            OpenView asking = newcomer.awaitsModal("Who do I ask?");
            asking.fill("situation", "text", "our deploy has been stuck in staging since lunch")
                    .submit();
            OpenView verdict = newcomer.awaitsModal("whichrole");
            assertThat(verdict.words()).contains("DevOps Engineer", "stuck in staging");
            verdict.click("Not right?");
            await().until(() -> newcomer.modal().words().contains("Which would you have expected?"));
            newcomer.modal().click("Platform Engineer");
            await().until(() -> newcomer.modal().words().contains("Thank you"));
        }

        @Test
        void comes_again_when_the_person_says() {
            var newcomer = LIVE.slack().newColleague("hal");
            greeting(newcomer).click("Later");
            messages(newcomer).awaits("When shall I come back?").click("Tomorrow");
            messages(newcomer).awaits("The same message comes back tomorrow");
            await().until(() -> state(newcomer, GreetingKind.LATER).equals(Optional.of(GreetingState.SENT)));
            assertThat(LIVE.slack().calls())
                    .anyMatch(call -> call.path("label").asString().equals("chat.scheduleMessage")
                            && call.path("answer").path("ok").booleanValue());
            greeting(newcomer).click("Later");
            messages(newcomer).awaits("When shall I come back?").click("Next week");
            messages(newcomer).awaits("That is arranged already.");
        }

        @Test
        void never_comes_again_if_the_person_wants_that() {
            var newcomer = LIVE.slack().newColleague("ida");
            greeting(newcomer).click("Later");
            messages(newcomer).awaits("When shall I come back?").click("Tomorrow");
            await().until(() -> state(newcomer, GreetingKind.LATER).equals(Optional.of(GreetingState.SENT)));
            greeting(newcomer).click("Don't message me again");
            messages(newcomer).awaits("I will not write to you again");
            messages(newcomer).awaits("Called off.");
            assertThat(messages(newcomer).messages())
                    .noneMatch(seen -> seen.text().contains("The same message comes back"));
            assertThat(LIVE.slack().calls())
                    .anyMatch(call -> call.path("label").asString().equals("chat.deleteScheduledMessage")
                            && call.path("answer").path("ok").booleanValue());
            LIVE.slack().as("priya").in("general").types("/whichrole welcome @ida");
            LIVE.slack().as("priya").in("general").awaits("They asked me not to write to them");
        }
    }

    @Nested
    class by_hand {
        private Seen asks(String who, String text) {
            var place = LIVE.slack().as(who).in("general");
            place.types("/whichrole " + text);
            return place.awaits(Seen::ephemeral);
        }

        @Test
        void is_for_admins() {
            assertThat(asks("ana", "welcome @ben").text()).contains("Only admins of this workspace");
        }

        @Test
        void comes_to_the_one_who_is_named() {
            assertThat(asks("priya", "welcome @tomasz").text()).startsWith("The greeting is on its way.");
            var tomasz = LIVE.slack().as("tomasz");
            assertThat(greeting(tomasz).buttons()).contains("Find my role");
            await().until(() -> state(tomasz, GreetingKind.WELCOME).equals(Optional.of(GreetingState.SENT)));
            LIVE.slack().as("priya").in("random").types("/whichrole welcome @tomasz");
            LIVE.slack().as("priya").in("random").awaits("Once is enough.");
        }

        @Test
        void needs_somebody_to_be_named() {
            assertThat(asks("priya", "welcome").text()).startsWith("Whom?");
            assertThat(asks("priya", "welcome @ana @ben").text()).startsWith("Whom?");
        }

        @Test
        void comes_to_a_guest_only_when_an_admin_insists() {
            var lee = LIVE.slack().as("lee");
            assertThat(asks("priya", "welcome @lee").text()).startsWith("That is a guest");
            LIVE.slack().settle();
            assertThat(greetings(lee)).isZero();
            LIVE.slack().as("priya").in("general").last().click("Greet them all the same");
            LIVE.slack().as("priya").in("general").awaits("The greeting is on its way.");
            assertThat(greeting(lee).buttons()).contains("Find my role");
        }

        @Test
        void is_not_for_bots() {
            assertThat(asks("priya", "welcome @whichrole").text()).startsWith("That is a bot");
        }
    }

    @Nested
    class of_a_channel {
        private final OpenConversation random = LIVE.slack().as("ana").in("random");

        private long introductions() {
            return random.messages().stream()
                    .filter(seen -> seen.text().startsWith("I am a bot, and I know whose problem that is."))
                    .count();
        }

        @Test
        void comes_once_when_the_bot_is_added_and_can_be_declined() {
            random.invitesBot();
            random.awaits("I am a bot, and I know whose problem that is.");
            LIVE.slack().redeliver();
            LIVE.slack().settle();
            assertThat(introductions()).isEqualTo(1);
            random.awaits("I am a bot, and I know").click("Not again here");
            random.awaits("No more introductions in this channel.");
            random.removesBot();
            random.invitesBot();
            LIVE.slack().settle();
            assertThat(introductions()).isZero();
        }

        @Test
        void has_nothing_to_say_about_other_people() {
            LIVE.slack().newColleague("zoe");
            LIVE.slack().settle();
            assertThat(LIVE.slack().as("ana").in("general").messages())
                    .noneMatch(seen -> seen.text().startsWith("I am a bot"));
        }
    }

    @Test
    void is_paced_at_one_a_second() {
        var first = LIVE.slack().newColleague("pace1");
        LIVE.slack().settle(); // Slack brings two events in no order of their own
        var second = LIVE.slack().newColleague("pace2");
        double between = Double.parseDouble(greeting(second).ts())
                - Double.parseDouble(greeting(first).ts());
        assertThat(Duration.ofMillis((long) (between * 1_000))).isGreaterThan(Duration.ofMillis(900));
    }
}
