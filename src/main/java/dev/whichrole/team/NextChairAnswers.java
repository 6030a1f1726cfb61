package dev.whichrole.team;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.CommonAction;
import dev.whichrole.answer.Part.Fact;
import dev.whichrole.answer.Phrase;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which role to hire or name next. Asks how many engineers there are and what hurts, where that was not said; 20 to 200
 * engineers are where one chair becomes four.
 */
public final class NextChairAnswers {
    private static final String SHOW = CommonAction.SHOW.id();
    /** Up to here one person can be all four. */
    private static final int SMALL = 15;
    /** From here on each of the four is a chair. */
    private static final int LARGE = 90;

    private final Handbook handbook;
    private final NextChairWords words;

    public NextChairAnswers(Handbook handbook, NextChairWords words) {
        this.handbook = handbook;
        this.words = words;
    }

    /**
     * What somebody has told.
     *
     * @param size how many engineers there are; 0 if that was not said
     * @param pain what hurts, as the role that would take it away
     * @param between the roles of which it is one, or the one that is asked about; empty if it may be any
     * @param empty whether these are the chairs that a team map has shown to be empty
     */
    public record Told(int size, Optional<Role> pain, List<Role> between, boolean empty) {
        /** The same as it would be typed, with another size. */
        private String typed(int others) {
            if (between.size() == 1) {
                return "do we need " + between.get(0).id() + " at " + others;
            }
            String which =
                    Stream.concat(pain.stream(), between.stream()).map(Role::id).collect(Collectors.joining(" or "));
            return typed(others, which);
        }

        /** The same of somebody whom the absence of this role hurts. */
        private String hurting(Role role) {
            return typed(size, role.id());
        }

        private String typed(int others, String which) {
            return ((empty ? "empty chair " : "next chair ") + others + " " + which).strip();
        }
    }

    /** The answer, or the next question: only what was not told is asked. */
    public Answer of(Told told) {
        if (told.size() == 0) {
            return howMany(told);
        }
        if (told.pain().isEmpty() && told.between().size() == 1) {
            return ifNeeded(told, told.between().get(0));
        }
        return told.pain().map(role -> next(told, role)).orElseGet(() -> whatHurts(told));
    }

    /** Whether somebody needs a role depends on what hurts, which they have not said. */
    private Answer ifNeeded(Told told, Role role) {
        var says = words.answer().ifNeeded();
        var about = words.of(role);
        Phrase size = bySize(told.size(), says.small(), says.middle(), says.large());
        return Answer.titled(says.title().with("role", handbook.card(role).title()))
                .plus(size.with("size", said(told.size())))
                .plus(
                        new Fact(says.when(), about.when()),
                        new Fact(words.answer().sign(), about.sign()),
                        new Fact(says.boss(), about.boss()))
                .offering(
                        ask(says.yes(), told.hurting(role)),
                        ask(says.no(), "next chair " + told.size()),
                        new Choice(handbook.card(role).shortName(), SHOW, role.id()),
                        new Choice(words.answer().others(), SHOW, "all four gives"));
    }

    private Answer howMany(Told told) {
        var asks = words.howMany();
        Answer answer = told.pain()
                .filter(role -> !told.empty())
                .map(role -> Answer.titled(
                                asks.byPain().with("role", handbook.card(role).title()))
                        .plus(words.of(role).reason())
                        .plus(asks.title() + " " + asks.text()))
                .orElseGet(() -> Answer.titled(asks.title()).plus(asks.text()));
        return answer.offering(words.howMany().sizes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(size -> ask(size.getValue(), told.typed(size.getKey())))
                .toList());
    }

    private Answer whatHurts(Told told) {
        return Answer.titled(words.whatHurts().title())
                .plus(
                        told.empty()
                                ? words.whatHurts().emptyText()
                                : words.whatHurts().text())
                .offering(Arrays.stream(Role.values())
                        .filter(role ->
                                told.between().isEmpty() || told.between().contains(role))
                        .map(role -> ask(
                                Objects.requireNonNull(words.whatHurts().pains().get(role)), told.hurting(role)))
                        .toList());
    }

    private Answer next(Told told, Role role) {
        var says = words.answer();
        var about = words.of(role);
        int size = told.size();
        String gift = handbook.card(role).gift().word();
        return Answer.titled(title(size).with("role", handbook.card(role).title()))
                .plus(text(size).with("size", said(size)))
                .plus(
                        new Fact(
                                says.reason(),
                                (told.empty() ? says.emptyReason() : says.gift())
                                        .with(Map.of("gift", gift, "reason", about.reason()))),
                        new Fact(says.sign(), about.sign()),
                        new Fact(says.boss(), about.boss()))
                .offering(
                        new Choice(handbook.card(role).shortName(), SHOW, role.id()),
                        ask(says.again(), "next chair " + size),
                        new Choice(says.others(), SHOW, "all four gives"),
                        new Choice(says.team(), SHOW, "team"));
    }

    private Phrase title(int size) {
        var says = words.answer();
        return bySize(size, says.small(), says.middle(), says.large());
    }

    private Phrase text(int size) {
        var says = words.answer();
        return bySize(size, says.smallText(), says.middleText(), says.largeText());
    }

    private static Phrase bySize(int size, Phrase small, Phrase middle, Phrase large) {
        return size <= SMALL ? small : size < LARGE ? middle : large;
    }

    /** A size as it was told: a button says "around 30", which is no figure. */
    private String said(int size) {
        return words.howMany().said().getOrDefault(size, String.valueOf(size));
    }

    private static Choice ask(String label, String typed) {
        return new Choice(label, SHOW, typed);
    }
}
