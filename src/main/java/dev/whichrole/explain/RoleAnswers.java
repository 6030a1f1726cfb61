package dev.whichrole.explain;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.answer.Part.Fact;
import dev.whichrole.answer.Phrase;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import dev.whichrole.handbook.RoleCard;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A role's card, a role at a level, and a level with all four roles. */
final class RoleAnswers {
    private final Handbook handbook;
    private final ExplainWords words;
    private final ExplainWords.Labels labels;
    private final ExplainButtons buttons;

    RoleAnswers(Handbook handbook, ExplainWords words, ExplainButtons buttons) {
        this.handbook = handbook;
        this.words = words;
        this.labels = words.labels();
        this.buttons = buttons;
    }

    Answer card(Role role) {
        RoleCard card = handbook.card(role);
        return Answer.titled(card.title())
                .plus(new Part.Voice(role, card.stance(), card.opener()))
                .plus(who(role, card))
                .plus(
                        new Fact(labels.northStar(), card.northStar()),
                        new Fact(labels.skills(), Sentence.of(String.join(", ", card.skills()) + ".")),
                        new Fact(labels.gives(), Sentence.of(gives(card))))
                .plus(card.train().line())
                .offering(levels(role))
                .offering(buttons.versus(role, card.confusedWith()), buttons.allFour(), buttons.map(), buttons.train());
    }

    private String who(Role role, RoleCard card) {
        return words.card()
                .who()
                .with(Map.of(
                        "persona", card.persona(),
                        "cares-about", Sentence.within(card.caresAbout()),
                        "place", new Place(handbook, words).of(role)));
    }

    private List<Choice> levels(Role role) {
        return Stream.of(Level.values()).map(level -> buttons.cell(role, level)).toList();
    }

    private String gives(RoleCard card) {
        return words.card()
                .gives()
                .with(Map.of("word", card.gift().word(), "means", card.gift().means()));
    }

    Answer cell(Role role, Level level) {
        RoleCard card = handbook.card(role);
        return Answer.titled(words.cell().title().with(Map.of("level", titleOf(level), "role", card.title())))
                .plus(opening(role, facts(card.levels(), level)))
                .plus(level.before().stream()
                        .map(before -> step(words.cell().before(), card, before))
                        .toList())
                .plus(level.after().stream()
                        .map(after -> step(words.cell().after(), card, after))
                        .toList())
                .offering(levels(role).stream()
                        .filter(choice -> !choice.label().equals(name(level)))
                        .toList())
                .offering(buttons.level(level), buttons.card(role));
    }

    /** The first of the facts beside the role's colour, then the others. */
    private static List<Part> opening(Role role, List<Fact> facts) {
        var first = facts.get(0);
        return Stream.concat(
                        Stream.<Part>of(new Part.Voice(role, first.label(), first.text())),
                        facts.stream().skip(1))
                .toList();
    }

    private String titleOf(Level level) {
        return Objects.requireNonNull(words.cell().levelTitles().get(level));
    }

    private Fact step(Phrase label, RoleCard card, Level level) {
        String who = Objects.requireNonNull(words.cell().levelWords().get(level));
        return new Fact(label.with("level", who), summary(card.levels(), level));
    }

    private String summary(RoleCard.Levels levels, Level level) {
        var summaries = words.cell().summaries();
        return switch (level) {
            case JUNIOR -> summaries.junior().with("attends-to", levels.junior().attendsTo());
            case MID -> summaries.mid().with(moves(levels.mid()));
            case SENIOR -> summaries.senior().with("is", levels.senior().is());
        };
    }

    private List<Fact> facts(RoleCard.Levels levels, Level level) {
        return switch (level) {
            case JUNIOR -> junior(levels.junior());
            case MID -> mid(levels.mid());
            case SENIOR -> senior(levels.senior());
        };
    }

    private List<Fact> junior(RoleCard.Junior junior) {
        return List.of(
                new Fact(labels.attendsTo(), junior.attendsTo()),
                new Fact(labels.day(), junior.day()),
                new Fact(labels.learns(), junior.learns()));
    }

    private List<Fact> mid(RoleCard.Mid mid) {
        return List.of(
                new Fact(labels.moves(), words.cell().moves().with(moves(mid))),
                new Fact(labels.obsession(), mid.obsession()),
                new Fact(labels.measuredBy(), mid.measuredBy()),
                new Fact(labels.question(), mid.question()));
    }

    private static Map<String, String> moves(RoleCard.Mid mid) {
        return Map.of("from", mid.from(), "to", mid.to());
    }

    private List<Fact> senior(RoleCard.Senior senior) {
        return List.of(
                new Fact(labels.is(), senior.is()),
                new Fact(labels.decides(), senior.decides()),
                new Fact(labels.provides(), senior.provides()),
                new Fact(labels.makesPossible(), senior.makesPossible()));
    }

    Answer level(Level level) {
        var page = handbook.level(level);
        return Answer.titled(page.title())
                .plus(page.lead())
                .plus(Stream.of(Role.values()).map(role -> inShort(role, level)).toList())
                .offering(Stream.of(Role.values())
                        .map(role -> buttons.cellOf(role, level))
                        .toList())
                .offering(Stream.of(Level.values())
                        .filter(other -> other != level)
                        .map(buttons::level)
                        .toList());
    }

    /** What tells the role apart at that level: a line, and the facts that the others answer differently. */
    Part.Voice inShort(Role role, Level level) {
        RoleCard card = handbook.card(role);
        var levels = card.levels();
        return switch (level) {
            case JUNIOR ->
                voice(
                        card,
                        role,
                        levels.junior().attendsTo(),
                        new Fact(labels.learns(), levels.junior().learns()));
            case MID ->
                voice(
                        card,
                        role,
                        levels.mid().question(),
                        new Fact(labels.obsession(), levels.mid().obsession()),
                        new Fact(labels.measuredBy(), levels.mid().measuredBy()));
            case SENIOR ->
                voice(
                        card,
                        role,
                        levels.senior().is(),
                        new Fact(labels.decides(), levels.senior().decides()),
                        new Fact(labels.provides(), levels.senior().provides()));
        };
    }

    private static Part.Voice voice(RoleCard card, Role role, String line, Fact... facts) {
        return new Part.Voice(role, card.title(), line, List.of(facts));
    }

    private String name(Level level) {
        return Objects.requireNonNull(words.levels().get(level));
    }
}
