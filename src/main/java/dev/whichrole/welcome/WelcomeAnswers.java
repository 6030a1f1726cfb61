package dev.whichrole.welcome;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.CommonAction;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that is said around a greeting. */
public final class WelcomeAnswers {
    /** Of a name no more is shown, so that the title stays one. */
    private static final int LONGEST_NAME = 60;

    private final Handbook handbook;
    private final WelcomeWords words;

    public WelcomeAnswers(Handbook handbook, WelcomeWords words) {
        this.handbook = handbook;
        this.words = words;
    }

    /**
     * Writes greetings by the rules that each workspace has when they go out.
     *
     * @param names what people are called, where that is known
     */
    public GreetingWriter by(Function<TeamId, GreetingRules> rules, Function<Person, Optional<String>> names) {
        return greeting -> {
            var person = greeting.person();
            return write(greeting, rules.apply(person.team()), () -> names.apply(person));
        };
    }

    private Optional<WrittenGreeting> write(Greeting greeting, GreetingRules rules, Supplier<Optional<String>> name) {
        return Optional.of(greeting)
                .filter(rules::wants)
                .map(wanted -> new WrittenGreeting(
                        wanted, wanted.note() == GreetingKind.DAY_SEVEN ? daySeven() : greeting(rules, name.get())));
    }

    /** The greeting: what to do now, the four at a glance, whom to ask here, and what to press; by name where it is known. */
    public Answer greeting(GreetingRules rules, Optional<String> name) {
        var says = words.greeting();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Text(rules.lead().orElse(rules.whom().isEmpty() ? says.leadUnset() : says.lead())));
        for (Role role : Role.values()) {
            var card = handbook.card(role);
            parts.add(new Part.Voice(role, card.title(), card.opener()));
        }
        parts.addAll(whom(rules));
        parts.add(new Part.Note(rules.lead().isPresent() ? says.noteOfBot() : says.note()));
        return new Answer(
                name.map(known -> says.named().with("name", clipped(known))).orElse(says.title()),
                parts,
                List.of(
                        choice(says.ask(), WelcomeAction.ASK, "ask").leading(),
                        new Choice(says.start(), CommonAction.QUIZ.id(), "privately"),
                        choice(says.later(), WelcomeAction.LATER, "later"),
                        stop()));
    }

    /** Brackets are no part of a name, and a title is not escaped. */
    private static String clipped(String written) {
        String name = written.replaceAll("[<>]", "");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "\u2026";
    }

    private List<Part> whom(GreetingRules rules) {
        if (rules.whom().isEmpty()) {
            return List.of();
        }
        var parts = new ArrayList<Part>();
        parts.add(new Part.Text(words.greeting().whom()));
        parts.addAll(contacts(rules));
        return parts;
    }

    /** Whom to ask here, one part per role that has somebody, and for which none is set; also for Home. Empty if none is at all. */
    public List<Part> contacts(GreetingRules rules) {
        var parts = new ArrayList<Part>();
        for (Role role : Role.values()) {
            Optional.ofNullable(rules.whom().get(role))
                    .filter(contacts -> !contacts.isEmpty())
                    .ifPresent(contacts ->
                            parts.add(new Part.Whom(role, handbook.card(role).title(), contacts)));
        }
        String unset = Stream.of(Role.values())
                .filter(role -> rules.whom().getOrDefault(role, List.of()).isEmpty())
                .map(role -> handbook.card(role).shortName())
                .collect(Collectors.joining(", "));
        if (!parts.isEmpty() && !unset.isEmpty()) {
            parts.add(new Part.Text(words.greeting().unset().with("roles", unset)));
        }
        return parts;
    }

    /** The second note. */
    public Answer daySeven() {
        var says = words.daySeven();
        return new Answer(
                says.title(),
                List.of(new Part.Text(says.text())),
                List.of(
                        new Choice(says.start(), CommonAction.QUIZ.id(), "privately").leading(),
                        choice(says.ask(), WelcomeAction.ASK, "ask"),
                        stop()));
    }

    /** The answer to "later": when? */
    public Answer later() {
        var says = words.later();
        return new Answer(
                says.title(),
                List.of(new Part.Text(says.text())),
                List.of(
                        choice(says.tomorrow(), WelcomeAction.AT, Delay.TOMORROW.id()),
                        choice(says.nextWeek(), WelcomeAction.AT, Delay.NEXT_WEEK.id())));
    }

    /** The answer to a chosen time. */
    public Answer booked(Delay delay) {
        var says = words.later();
        return Answer.titled(
                switch (delay) {
                    case TOMORROW -> says.bookedTomorrow();
                    case NEXT_WEEK -> says.bookedNextWeek();
                });
    }

    /** The answer to choosing a day when nothing can be arranged: one was chosen before, or the person wants no messages. */
    public Answer notBooked(Optional<GreetingState> state) {
        var says = words.later();
        return state.equals(Optional.of(GreetingState.OPTED_OUT))
                ? Answer.titled(says.refused()).plus(says.refusedText())
                : Answer.titled(says.before());
    }

    /** The choice that ends all messages the person has not asked for. */
    public Choice stop() {
        return choice(words.greeting().stop(), WelcomeAction.STOP, "stop");
    }

    /** The answer to "don't message me again". */
    public Answer stopped() {
        return Answer.titled(words.stop().title()).plus(words.stop().text()).offering(help());
    }

    /** The one message in a channel that the bot was added to. */
    public Answer introduction() {
        var says = words.introduction();
        return new Answer(
                says.title(),
                List.of(new Part.Text(says.text()), new Part.Note(says.note())),
                List.of(help(), choice(says.never(), WelcomeAction.NEVER, "never")));
    }

    /** The answer to "not again here". */
    public Answer introducedNever() {
        return Answer.titled(words.introduction().neverDone());
    }

    /** What an admin hears who greets somebody by hand: whether it was put in line, and how far it had come before. */
    public Answer byHand(boolean added, Optional<GreetingState> before) {
        var says = words.byHand();
        if (added) {
            return Answer.titled(before.isPresent() ? says.again() : says.queued());
        }
        return Answer.titled(
                switch (before.orElse(GreetingState.PENDING)) {
                    case PENDING, SENDING -> says.waiting();
                    case SENT, GAVE_UP -> says.greeted();
                    case OPTED_OUT -> says.refused();
                });
    }

    /** The answer to somebody who is no admin and wants another greeted. */
    public Answer notYours() {
        return Answer.titled(words.byHand().notYours());
    }

    /** The answer to an admin who does not say whom to greet. */
    public Answer whom() {
        return Answer.titled(words.byHand().whom());
    }

    /** The answer to an admin who wants somebody greeted who is not there to be greeted. */
    public Answer nobody() {
        return Answer.titled(words.byHand().nobody());
    }

    /** What an admin hears before a guest is greeted by hand: I would not, and the button that insists. */
    public Answer guest(UserId guest) {
        var says = words.byHand();
        return Answer.titled(says.guest()).offering(choice(says.greetGuest(), WelcomeAction.GUEST, guest.value()));
    }

    /** What stands where a day was chosen, once the person wants no messages. */
    public Answer calledOff() {
        return Answer.titled(words.stop().calledOff()).offering(help());
    }

    /** The words of the modal for a situation. */
    public WelcomeWords.AskWords ask() {
        return words.ask();
    }

    private Choice help() {
        return new Choice(words.introduction().help(), CommonAction.SHOW.id(), "help");
    }

    private static Choice choice(String label, WelcomeAction action, String value) {
        return new Choice(label, action.id(), value);
    }
}
