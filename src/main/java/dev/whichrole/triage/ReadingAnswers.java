package dev.whichrole.triage;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
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
    private final TriageWords.OfReading say;

    ReadingAnswers(TriageWords words) {
        this.words = words;
        this.say = words.reading();
    }

    Answer say(Reading reading, RoleContacts whom, String text) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Shares(reading.shares(), words.names()));
        parts.add(new Part.Text(title(reading)));
        missing(reading, parts);
        reading.level()
                .map(level -> say.level().with("level", say.levels(level)))
                .ifPresent(line -> parts.add(new Part.Text(line)));
        bySize(reading).forEach(role -> parts.add(voice(reading, role)));
        parts.add(new Part.Note(say.note()));
        var next = new NextSteps(words, whom);
        var roles = reading.lead().role().stream().toList();
        parts.addAll(next.facts(roles));
        return new Answer(
                say.title().with("lead", words.name(reading.lead())),
                parts,
                next.choices(roles, new LabelledText(reading.lead(), text)));
    }

    private String title(Reading reading) {
        if (reading.titled().isEmpty()) {
            return say.untitled();
        }
        Label titled = Label.of(reading.titled().get());
        var phrase = titled == reading.lead() ? say.agrees() : say.differs();
        return phrase.with(Map.of("titled", words.name(titled), "lead", words.name(reading.lead())));
    }

    private void missing(Reading reading, List<Part> parts) {
        if (!reading.missing().isEmpty()) {
            String titled = words.name(Label.of(reading.titled().orElseThrow()));
            parts.add(new Part.Text(
                    say.missing().with(Map.of("titled", titled, "missing", String.join("; ", reading.missing())))));
        }
    }

    private static Stream<Role> bySize(Reading reading) {
        return Stream.of(Role.values())
                .sorted(Comparator.comparingInt(
                        (Role role) -> -Objects.requireNonNull(reading.shares().get(role))));
    }

    private Part voice(Reading reading, Role role) {
        var phrases = reading.phrases().getOrDefault(role, List.of());
        String text = phrases.isEmpty()
                ? say.noPhrases()
                : phrases.stream().map(phrase -> "“" + phrase + "”").collect(Collectors.joining(", "));
        return new Part.Voice(role, words.name(role), text);
    }
}
