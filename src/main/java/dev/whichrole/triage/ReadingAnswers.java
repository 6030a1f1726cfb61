package dev.whichrole.triage;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.answer.Phrase;
import dev.whichrole.handbook.Role;
import dev.whichrole.triage.Reading.Asks;
import dev.whichrole.triage.feedback.LabelledText;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.model.Trade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a long text is about: its lead first, then the shares, then what its title promises. */
final class ReadingAnswers {
    private final TriageWords words;
    private final VerdictAnswers verdicts;
    private final TriageWords.OfReading say;

    ReadingAnswers(TriageWords words, VerdictAnswers verdicts) {
        this.words = words;
        this.verdicts = verdicts;
        this.say = words.reading();
    }

    Answer say(Reading reading, RoleContacts whom, String text) {
        var parts = new ArrayList<Part>();
        if (reading.asksForAllFour()) {
            parts.add(new Part.Text(say.allText()));
        }
        if (!reading.shares().isEmpty()) {
            parts.add(new Part.Shares(reading.shares(), words.shortNames()));
        }
        reading.ad().ifPresent(ad -> promises(reading, ad, parts));
        bySize(reading).filter(role -> spoken(reading, role)).forEach(role -> parts.add(voice(reading, role)));
        if (!reading.shares().isEmpty()) {
            parts.add(new Part.Note(reading.ad().isPresent() ? say.note() : say.toldNote()));
        }
        var next = new NextSteps(words, whom);
        var roles = reading.lead().role().stream().toList();
        if (reading.ad().isEmpty()) {
            roles.forEach(role -> parts.add(verdicts.start(role, text)));
        }
        parts.addAll(next.facts(roles));
        return new Answer(lead(reading), parts, choices(reading, next, roles, new LabelledText(reading.lead(), text)));
    }

    /** An ad is no situation that the others would ask about. */
    private static List<Choice> choices(Reading reading, NextSteps next, List<Role> roles, LabelledText said) {
        var choices = next.choices(roles, said);
        return reading.ad().isPresent()
                ? choices.stream()
                        .filter(choice -> !choice.action().equals(TriageAction.OTHERS.id()))
                        .toList()
                : choices;
    }

    private String lead(Reading reading) {
        if (reading.asksForAllFour()) {
            return say.all();
        }
        Optional<Trade> trade = reading.ad().flatMap(Reading.Ad::trade);
        if (trade.isPresent()) {
            return say.ofTrade().with("trade", words.verdict().trades(trade.get()));
        }
        var phrase = reading.ad().isPresent() ? say.title() : told(reading.certainty());
        return phrase.with("lead", words.name(reading.lead()));
    }

    private Phrase told(double certainty) {
        if (certainty < Judge.FAIR) {
            return say.toldUnsure();
        }
        return certainty < Judge.SURE ? say.toldFairly() : say.told();
    }

    /** What the name of an ad promises, against what it asks for. */
    private void promises(Reading reading, Reading.Ad ad, List<Part> parts) {
        name(reading, ad).ifPresent(line -> parts.add(new Part.Text(line)));
        if (ad.asks() == Asks.ONE) {
            missing(ad, parts);
        }
        ad.level()
                .map(level -> say.level().with("level", say.levels(level)))
                .ifPresent(line -> parts.add(new Part.Text(line)));
    }

    private Optional<String> name(Reading reading, Reading.Ad ad) {
        Optional<Role> role = ad.name().role();
        return role.isPresent() ? Optional.of(named(reading, ad.asks(), role.get())) : unnamed(ad);
    }

    private String named(Reading reading, Asks asks, Role role) {
        String named = words.name(role);
        return switch (asks) {
            case ALL -> say.calls().with("titled", named);
            case OTHERS -> say.differsWholly().with("titled", named);
            case LITTLE -> say.tooLittle().with("titled", named);
            case ONE ->
                Label.of(role) == reading.lead()
                        ? say.agrees().with("titled", named)
                        : say.differs()
                                .with(Map.of(
                                        "titled",
                                        named,
                                        "lead",
                                        say.one(reading.lead().role().orElseThrow())));
        };
    }

    /** Where it is called by none of the four titles: by its own, or that it says too little, or else just that. */
    private Optional<String> unnamed(Reading.Ad ad) {
        if (ad.name().title().isPresent()) {
            return ad.name().title().map(title -> say.otherTitle().with("title", title));
        }
        if (ad.asks() == Asks.LITTLE) {
            return Optional.of(say.little());
        }
        return ad.name().named() ? Optional.empty() : Optional.of(say.untitled());
    }

    private void missing(Reading.Ad ad, List<Part> parts) {
        if (!ad.missing().isEmpty()) {
            String titled = say.one(ad.name().role().orElseThrow());
            parts.add(new Part.Text(
                    say.missing().with(Map.of("titled", titled, "missing", String.join("; ", ad.missing())))));
        }
    }

    private static Stream<Role> bySize(Reading reading) {
        return Stream.of(Role.values())
                .filter(role -> !reading.shares().isEmpty())
                .sorted(Comparator.comparingInt(
                        (Role role) -> -Objects.requireNonNull(reading.shares().get(role))));
    }

    /** The lead is always heard, the others where there is something to quote. */
    private static boolean spoken(Reading reading, Role role) {
        return Label.of(role) == reading.lead()
                || !reading.phrases().getOrDefault(role, List.of()).isEmpty();
    }

    private Part voice(Reading reading, Role role) {
        var phrases = reading.phrases().getOrDefault(role, List.of());
        String text = phrases.isEmpty()
                ? say.noPhrases()
                : phrases.stream().map(phrase -> "“" + phrase + "”").collect(Collectors.joining(", "));
        return new Part.Voice(role, words.name(role), text);
    }
}
