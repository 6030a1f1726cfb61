package dev.whichrole.quiz;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.answer.Phrase;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.Role;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a profile looks like: to its owner, and to a channel it is shown in. */
final class ResultAnswers {
    /** Of a name no more is shown, so that the title stays one. */
    private static final int LONGEST_NAME = 70;

    private final Banks banks;
    private final QuizWords words;
    private final Handbook handbook;

    ResultAnswers(Banks banks, QuizWords words, Handbook handbook) {
        this.banks = banks;
        this.words = words;
        this.handbook = handbook;
    }

    /** The result for its owner. */
    Answer result(Profile profile) {
        var parts = new ArrayList<Part>();
        parts.add(shares(profile));
        if (profile.wholeDepartment()) {
            parts.add(startup(profile.tally()));
            parts.addAll(voices(profile));
        } else {
            parts.addAll(voices(profile));
            parts.addAll(decisive(profile));
        }
        parts.add(neighbour(profile));
        return new Answer(title(profile), parts, choices(profile));
    }

    /** The result again, with the day it was taken (UTC). */
    Answer last(Profile profile) {
        var date = LocalDate.ofInstant(profile.takenAt(), ZoneOffset.UTC).toString();
        return result(profile).plus(new Part.Note(words.mine().taken().with("date", date)));
    }

    /** The result for others: what its owner was told in one line, and nothing about single answers. */
    Answer shown(Profile profile, String fullName) {
        var tally = profile.tally();
        var mine = words.mine();
        String name = fullName.length() <= LONGEST_NAME ? fullName : fullName.substring(0, LONGEST_NAME - 1) + "\u2026";
        return new Answer(
                fitting(profile, mine.shown(), mine.shownWhole(), mine.shownWholePure())
                        .with(Map.of("name", name, "blend", blend(tally), "role", shortName(tally.leader()))),
                Stream.concat(Stream.of(shares(profile), told(profile, name)), voices(profile).stream())
                        .toList(),
                List.of(new Choice(mine.shownStart(), QuizAction.START.id(), QuizAction.BELOW)));
    }

    /** All four and a hundred percent of one would contradict each other. */
    private static Phrase fitting(Profile profile, Phrase one, Phrase whole, Phrase wholePure) {
        if (!profile.wholeDepartment()) {
            return one;
        }
        return profile.tally().pure() ? wholePure : whole;
    }

    private Part told(Profile profile, String name) {
        return new Part.Text(words.mine().shownLine().with(Map.of("name", name, "line", line(profile.tally()))));
    }

    private String title(Profile profile) {
        var tally = profile.tally();
        var result = words.result();
        return fitting(profile, result.title(), result.titleWhole(), result.titleWholePure())
                .with(Map.of("blend", blend(tally), "line", line(tally), "role", shortName(tally.leader())));
    }

    /** The one or two largest shares, as a sentence. */
    String blend(Tally tally) {
        var says = words.result();
        var phrase = tally.pure() ? says.blendPure() : tally.tied() ? says.blendTie() : says.blend();
        return phrase.with(Map.of(
                "role", shortName(tally.leader()),
                "percent", percent(tally, tally.leader()),
                "other", shortName(tally.neighbour()),
                "other-percent", percent(tally, tally.neighbour())));
    }

    private String line(Tally tally) {
        var lines = tally.tied() ? words.both() : words.over();
        var other = tally.pure() ? tally.leader() : tally.neighbour();
        return QuizWords.of(QuizWords.of(lines, tally.leader()), other);
    }

    private Part startup(Tally tally) {
        var least = list(tally.least().stream().map(this::shortName).toList());
        return new Part.Text(words.result().startup().with("least", least));
    }

    Part shares(Profile profile) {
        return new Part.Shares(profile.shares(), names());
    }

    /** A few words about the one or two roles that lead. */
    private List<Part> voices(Profile profile) {
        var tally = profile.tally();
        var parts = new ArrayList<Part>();
        parts.add(voice(profile, tally.leader()));
        if (tally.tied()) {
            parts.add(voice(profile, tally.neighbour()));
        }
        return parts;
    }

    /** Where there is more to say, of two who share the lead or to a whole department, each is told less. */
    private Part voice(Profile profile, Role role) {
        var loved = QuizWords.of(QuizWords.of(words.loved(), role), profile.level());
        var annoyed = QuizWords.of(QuizWords.of(words.annoyed(), role), profile.level());
        var facts = Stream.of(
                new Part.Fact(words.result().loved(), loved),
                new Part.Fact(words.result().annoyed(), annoyed));
        return new Part.Voice(
                role,
                name(role),
                QuizWords.of(words.train(), role),
                facts.limit(profile.tally().tied() || profile.wholeDepartment() ? 1 : 2)
                        .toList());
    }

    /** The answers that decided it, as far as their questions are still in the bank. */
    private List<Part> decisive(Profile profile) {
        var parts = new ArrayList<Part>();
        for (Given given : profile.tally().decisive()) {
            asked(profile, given)
                    .ifPresent(question -> parts.add(new Part.Fact(
                            words.result().decided().with("name", question.name()), question.answer(given.role()))));
        }
        return parts;
    }

    private Part neighbour(Profile profile) {
        var tally = profile.tally();
        var says = words.result();
        var phrase = tally.pure() ? says.nextDoor() : tally.tied() ? says.nextTie() : says.next();
        return new Part.Fact(
                says.neighbour(),
                phrase.with(Map.of(
                        "other", name(tally.neighbour()),
                        "percent", percent(tally, tally.neighbour()),
                        "tip", tip(profile, tally))));
    }

    /** How many other answers it would have taken, and the one of them that would have moved the most. */
    private String tip(Profile profile, Tally tally) {
        var says = words.result();
        int count = tally.answersToTip();
        var tip = count == 1 ? says.tipOne() : says.tipMore().with("count", String.valueOf(count));
        var heaviest = tally.towards(tally.leader()).get(0);
        return asked(profile, heaviest)
                .map(question -> tip + " " + instance(question, tally.neighbour()))
                .orElse(tip);
    }

    private String instance(Question question, Role role) {
        return words.result().forInstance().with(Map.of("name", question.name(), "answer", question.answer(role)));
    }

    private String list(List<String> items) {
        int last = items.size() - 1;
        return last == 0
                ? items.get(0)
                : String.join(words.result().comma(), items.subList(0, last))
                        + words.result().and()
                        + items.get(last);
    }

    private Optional<Question> asked(Profile profile, Given given) {
        return banks.of(profile.level()).byId(given.question());
    }

    private List<Choice> choices(Profile profile) {
        var says = words.result();
        var tally = profile.tally();
        var compare =
                says.compare().with(Map.of("role", shortName(tally.leader()), "other", shortName(tally.neighbour())));
        var count = profile.counted() ? QuizAction.UNCOUNT : QuizAction.COUNT;
        var owner = profile.owner().code();
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(
                compare,
                QuizAction.COMPARE.id(),
                tally.leader().id() + " vs " + tally.neighbour().id()));
        choices.add(new Choice(says.again(), QuizAction.START.id(), QuizAction.AGAIN));
        choices.add(new Choice(says.team(), QuizAction.TEAM.id(), "team"));
        choices.add(new Choice(profile.counted() ? says.uncount() : says.count(), count.id(), owner));
        if (profile.counted()) {
            choices.add(new Choice(says.colleague(), QuizAction.COLLEAGUE.id(), owner));
        }
        // Last, because what is first may have the keyboard's focus when the last question turns into this.
        choices.add(new Choice(says.show(), QuizAction.SHOW.id(), owner).leading());
        return choices;
    }

    private static String percent(Tally tally, Role role) {
        return String.valueOf(tally.share(role));
    }

    Map<Role, String> names() {
        return Arrays.stream(Role.values()).collect(Collectors.toMap(Function.identity(), this::shortName));
    }

    String name(Role role) {
        return handbook.card(role).title();
    }

    String shortName(Role role) {
        return handbook.card(role).shortName();
    }
}
