package dev.whichrole.triage;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.answer.Phrase;
import dev.whichrole.handbook.Role;
import dev.whichrole.triage.feedback.LabelledText;
import dev.whichrole.triage.model.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        if (reading.ad()) {
            promises(reading, parts);
        }
        bySize(reading).filter(role -> spoken(reading, role)).forEach(role -> parts.add(voice(reading, role)));
        if (!reading.shares().isEmpty()) {
            parts.add(new Part.Note(reading.ad() ? say.note() : say.toldNote()));
        }
        var next = new NextSteps(words, whom);
        var roles = reading.lead().role().stream().toList();
        if (!reading.ad()) {
            roles.forEach(role -> parts.add(verdicts.start(role, text)));
        }
        parts.addAll(next.facts(roles));
        return new Answer(lead(reading), parts, choices(reading, next, roles, new LabelledText(reading.lead(), text)));
    }

    /** An ad is no situation that the others would ask about. */
    private static List<Choice> choices(Reading reading, NextSteps next, List<Role> roles, LabelledText said) {
        var choices = next.choices(roles, said);
        return reading.ad()
                ? choices.stream()
                        .filter(choice -> !choice.action().equals(TriageAction.OTHERS.id()))
                        .toList()
                : choices;
    }

    private String lead(Reading reading) {
        if (reading.asksForAllFour()) {
            return say.all();
        }
        var phrase = reading.ad() ? say.title() : told(reading.certainty());
        return phrase.with("lead", words.name(reading.lead()));
    }

    private Phrase told(double certainty) {
        if (certainty < Judge.FAIR) {
            return say.toldUnsure();
        }
        return certainty < Judge.SURE ? say.toldFairly() : say.told();
    }

    /** What the title of an ad promises, against what it asks for. */
    private void promises(Reading reading, List<Part> parts) {
        parts.add(new Part.Text(title(reading)));
        if (reading.lead() != Label.NONE) {
            missing(reading, parts);
        }
        reading.level()
                .map(level -> say.level().with("level", say.levels(level)))
                .ifPresent(line -> parts.add(new Part.Text(line)));
    }

    private String title(Reading reading) {
        if (reading.titled().isEmpty()) {
            return say.untitled();
        }
        Label titled = Label.of(reading.titled().get());
        if (reading.lead() == Label.NONE) {
            return say.differsWholly().with("titled", words.name(titled));
        }
        if (reading.asksForAllFour()) {
            return say.calls().with("titled", words.name(titled));
        }
        if (titled == reading.lead()) {
            return say.agrees().with("titled", words.name(titled));
        }
        String lead = reading.lead().role().map(say::one).orElseGet(() -> words.name(reading.lead()));
        return say.differs().with(Map.of("titled", words.name(titled), "lead", lead));
    }

    private void missing(Reading reading, List<Part> parts) {
        if (!reading.missing().isEmpty()) {
            String titled = say.one(reading.titled().orElseThrow());
            parts.add(new Part.Text(
                    say.missing().with(Map.of("titled", titled, "missing", String.join("; ", reading.missing())))));
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
