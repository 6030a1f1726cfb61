package dev.whichrole.explain;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.answer.Part.Fact;
import dev.whichrole.answer.PictureAddress;
import dev.whichrole.ask.Ask;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import dev.whichrole.handbook.RoleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A role across the levels, the way from one role to another, and the way into one. */
final class PathAnswers {
    private final Handbook handbook;
    private final ExplainWords words;
    private final ExplainButtons buttons;
    private final CompareAnswers comparisons;

    PathAnswers(Handbook handbook, ExplainWords words, ExplainButtons buttons, CompareAnswers comparisons) {
        this.handbook = handbook;
        this.words = words;
        this.buttons = buttons;
        this.comparisons = comparisons;
    }

    /** The steps of a role: all of them, or the two that are to be told apart, with how far each goes. */
    Answer ladder(Role role, List<Level> levels) {
        return (levels.size() == Level.values().length ? wholeLadder(role) : twoSteps(role, levels))
                .offering(
                        levels.stream().map(level -> buttons.cell(role, level)).toList())
                .offering(
                        levels.size() == Level.values().length
                                ? List.of(into(role), buttons.card(role))
                                : List.of(stepByStep(role), buttons.card(role)));
    }

    private Answer wholeLadder(Role role) {
        RoleCard card = handbook.card(role);
        return Answer.titled(words.ladder().title().with("role", card.title()))
                .plus(new Part.Picture(
                        PictureAddress.ladder(role), words.ladder().picture().with("role", card.title()), List.of()))
                .plus(Stream.of(Level.values())
                        .map(level -> new Fact(name(level), step(card, level)))
                        .toList());
    }

    private Answer twoSteps(Role role, List<Level> levels) {
        RoleCard card = handbook.card(role);
        var ladder = words.ladder();
        Level lower = levels.get(0);
        Level upper = levels.get(1);
        return Answer.titled(ladder.two()
                        .with(Map.of(
                                "role", card.title(),
                                "lower", name(lower).toLowerCase(Locale.ROOT),
                                "upper", name(upper).toLowerCase(Locale.ROOT))))
                .plus(
                        new Fact(name(lower), step(card, lower)),
                        new Fact(name(upper), step(card, upper)),
                        new Fact(
                                ladder.farther(),
                                Objects.requireNonNull(ladder.between().get(upper))));
    }

    private Choice stepByStep(Role role) {
        return buttons.leadingTo(
                Sentence.of(
                        words.ladder().button().with("role", handbook.card(role).shortName())),
                new Ask.ShowLadder(role));
    }

    private String name(Level level) {
        return Objects.requireNonNull(words.levels().get(level));
    }

    private String step(RoleCard card, Level level) {
        var ladder = words.ladder();
        var levels = card.levels();
        return switch (level) {
            case JUNIOR ->
                ladder.junior()
                        .with(Map.of(
                                "attends-to", levels.junior().attendsTo(),
                                "learns", levels.junior().learns()));
            case MID ->
                ladder.mid()
                        .with(Map.of(
                                "from", levels.mid().from(),
                                "to", levels.mid().to(),
                                "question", levels.mid().question()));
            case SENIOR ->
                ladder.senior()
                        .with(Map.of(
                                "is", levels.senior().is(),
                                "decides", levels.senior().decides()));
        };
    }

    Answer path(Role from, Role to) {
        var path = words.path();
        var before = handbook.card(from).levels().mid();
        var after = handbook.card(to).levels().mid();
        return Answer.titled(path.title()
                        .with(Map.of(
                                "from", handbook.card(from).title(),
                                "to", handbook.card(to).title())))
                .plus(new Fact(path.stays(), comparisons.stays(from, to)))
                .plus(new Fact(
                        path.changes(),
                        path.asks().with(Map.of("before", before.question(), "after", after.question()))))
                .plus(path.measure().with(Map.of("before", sentence(before.measuredBy()), "after", after.measuredBy())))
                .plus(new Fact(path.look(), handbook.card(to).levels().junior().attendsTo()))
                .plus(new Fact(path.month(), words.starts(to).get(0)))
                .offering(into(to), buttons.between(from, to), buttons.card(to));
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    Answer become(Role role, Optional<Level> level) {
        RoleCard card = handbook.card(role);
        List<Part> months = new ArrayList<>();
        for (int month = 0; month < words.path().months().size(); month++) {
            months.add(new Fact(
                    words.path().months().get(month), words.starts(role).get(month)));
        }
        return Answer.titled(intoAt(card, level))
                .plus(new Part.Voice(role, words.path().attention(), look(card, level.orElse(Level.JUNIOR))))
                .plus(months)
                .offering(level.map(at -> buttons.cell(role, at)).stream().toList())
                .offering(stepByStep(role), buttons.card(role), buttons.quiz());
    }

    private String intoAt(RoleCard card, Optional<Level> level) {
        String into = words.path().into().with("role", card.shortName());
        return level.map(at -> words.cell()
                        .title()
                        .with(Map.of(
                                "role",
                                into,
                                "level",
                                Objects.requireNonNull(
                                        words.cell().levelTitles().get(at)))))
                .orElse(into);
    }

    /** What the cell has that somebody looks at first there. */
    private static String look(RoleCard card, Level level) {
        var levels = card.levels();
        return switch (level) {
            case JUNIOR -> levels.junior().attendsTo();
            case MID -> levels.mid().question() + " " + levels.mid().obsession();
            case SENIOR -> levels.senior().decides();
        };
    }

    private Choice into(Role role) {
        return buttons.leadingTo(
                words.path().into().with("role", handbook.card(role).shortName()), new Ask.Become(role));
    }
}
