package dev.whichrole.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.PeopleContent;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Contact;
import dev.whichrole.people.GroupId;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.testing.Told;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WelcomeAnswersTest {
    private static final WelcomeAnswers WELCOME = new WelcomeAnswers(
            HandbookContent.read().handbook(), PeopleContent.read().welcome());
    private static final Person ANA = new Person(new TeamId("T1"), new UserId("UANA"));
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void the_greeting_says_who_it_is_what_the_four_are_and_what_to_press() {
        assertThat(Told.of(WELCOME.greeting(new GreetingRules(true, false, Map.of()), Optional.of("Noor Haddad"))))
                .isEqualTo("""
                Welcome, Noor Haddad. Just write here what you are stuck with.
                In your own words, as to a colleague. I am a bot: I say which kind of engineer it belongs to. These are the four:
                Infrastructure Engineer. Loses sleep over the thing underneath everything else.
                Site Reliability Engineer. Loses sleep over the average that looks fine, and the user who waits.
                DevOps Engineer. Loses sleep over the fix that is finished and still not live.
                Platform Engineer. Loses sleep over the developer who waited four days for a database.
                (What we write here is between us. For what I keep, type /whichrole privacy.)
                [Who do I ask?] welcome.ask ask
                [Find my role] quiz.start privately
                [Later] welcome.later later
                [Don't message me again] welcome.stop stop
                """);
    }

    @Test
    void the_greeting_says_whom_to_ask_where_somebody_is_named() {
        var rules = new GreetingRules(
                true,
                false,
                Map.of(
                        Role.SRE, List.of(new Contact.Channel(new ChannelId("C1")), new Contact.Somebody(ANA.user())),
                        Role.INFRA, List.of(new Contact.Group(new GroupId("S1")))));
        assertThat(Told.of(WELCOME.greeting(rules, Optional.empty())))
                .contains("which kind of engineer it belongs to, and whom to ask here.")
                .contains("""
                Whom to ask here:
                Infrastructure Engineer: Group[id=S1, name=Optional.empty]
                Site Reliability Engineer: Channel[id=C1], Somebody[id=UANA, name=Optional.empty]
                Not set yet: DevOps, platform. I still tell you what is theirs.
                (What we write""");
    }

    @Test
    void the_greeting_says_what_the_admins_want_said_and_goes_without_a_name_where_there_is_none() {
        var rules = new GreetingRules(true, false, Map.of(), Optional.of("We ship freight."));
        assertThat(Told.of(WELCOME.greeting(rules, Optional.empty())))
                .startsWith("Welcome. Just write here what you are stuck with.\nWe ship freight.\nInfra");
    }

    @Test
    void a_name_without_end_does_not_spoil_the_title() {
        var rules = new GreetingRules(true, false, Map.of());
        assertThat(WELCOME.greeting(rules, Optional.of("x".repeat(400))).title())
                .hasSizeLessThan(150);
    }

    @Test
    void the_introduction_is_short_and_can_be_declined() {
        assertThat(Told.of(WELCOME.introduction())).isEqualTo("""
                I am a bot, and I know whose problem that is.
                Infra, SRE, DevOps or platform: mention me with a problem, or type /whichrole in any channel. I read the messages that mention me, and a thread only when somebody asks me to settle it.
                (From here on I only answer.)
                [What else?] explain.show help
                [Not again here] welcome.never never
                """);
    }

    @Test
    void every_other_answer_is_short() {
        assertThat(Told.of(WELCOME.later())).endsWith("""
                [Tomorrow] welcome.at tomorrow
                [Next week] welcome.at next-week
                """);
        assertThat(WELCOME.booked(Delay.TOMORROW).title()).contains("tomorrow");
        assertThat(WELCOME.booked(Delay.NEXT_WEEK).title()).contains("in a week");
        assertThat(WELCOME.notBooked(Optional.of(GreetingState.SENT)).title()).contains("arranged");
        assertThat(WELCOME.notBooked(Optional.of(GreetingState.OPTED_OUT)).title())
                .contains("not to write");
        assertThat(WELCOME.stopped().title()).isEqualTo("Understood. I will not write to you again.");
        assertThat(Told.of(WELCOME.daySeven())).contains("[Don't message me again] welcome.stop stop");
        assertThat(WELCOME.introducedNever().title()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "true,  , on its way",
        "true, GAVE_UP, trying again",
        "false, PENDING, in line already",
        "false, SENDING, in line already",
        "false, SENT, greeted before",
        "false, OPTED_OUT, asked me not to"
    })
    void an_admin_hears_what_became_of_a_greeting_by_hand(boolean added, GreetingState before, String expected) {
        assertThat(WELCOME.byHand(added, Optional.ofNullable(before)).title()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "WELCOME, false, true, false, true",
        "WELCOME, false, false, true, false",
        "WELCOME, true, false, false, true",
        "DAY_SEVEN, false, true, false, false",
        "DAY_SEVEN, false, true, true, true",
        "DAY_SEVEN, false, false, true, false"
    })
    void a_letter_is_written_if_the_rules_of_the_day_want_it(
            GreetingKind note, boolean byHand, boolean greets, boolean daySeven, boolean written) {
        var letters = WELCOME.by(team -> new GreetingRules(greets, daySeven, Map.of()), person -> Optional.empty());
        assertThat(letters.write(new Greeting(ANA, note, byHand, NOON, Optional.empty()))
                        .isPresent())
                .isEqualTo(written);
    }

    @Test
    void a_marker_tells_one_greeting_from_another_and_stays_the_same() {
        var letters = WELCOME.by(team -> new GreetingRules(true, true, Map.of()), person -> Optional.empty());
        assertThat(letters.write(Greeting.joined(ANA, NOON)).orElseThrow().marker())
                .isEqualTo("whichrole-welcome");
        assertThat(letters.write(Greeting.byHand(ANA, NOON.plusSeconds(1)))
                        .orElseThrow()
                        .marker())
                .isEqualTo("whichrole-welcome");
        assertThat(letters.write(Greeting.byHand(ANA, NOON.plusSeconds(1)))
                        .orElseThrow()
                        .marker())
                .isEqualTo("whichrole-welcome");
        assertThat(letters.write(Greeting.later(ANA, NOON, NOON.plusSeconds(60)))
                        .orElseThrow()
                        .marker())
                .isEqualTo("whichrole-later-1795435260");
    }

    @Test
    void only_a_later_greeting_has_a_time_to_be_shown() {
        assertThatThrownBy(() -> new Greeting(ANA, GreetingKind.WELCOME, true, NOON, Optional.of(NOON)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
