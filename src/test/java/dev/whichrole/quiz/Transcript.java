package dev.whichrole.quiz;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An answer as plain text, so that a test can show all of it. */
final class Transcript {
    private Transcript() {}

    static String of(Answer answer) {
        var lines = new ArrayList<String>();
        lines.add(answer.title());
        answer.parts().forEach(part -> lines.addAll(lines(part)));
        answer.choices().forEach(choice -> lines.add("[" + choice.label() + "] " + choice.action()));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> lines(Part part) {
        if (part instanceof Part.Text text) {
            return List.of(text.text());
        }
        if (part instanceof Part.Note note) {
            return List.of("(" + note.text() + ")");
        }
        if (part instanceof Part.Fact fact) {
            return List.of(fact.label() + ": " + fact.text());
        }
        if (part instanceof Part.Picture picture) {
            return List.of("(" + picture.path() + ": " + picture.alt() + ")");
        }
        if (part instanceof Part.Shares shares) {
            return List.of(shares.percent().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                    .map(share -> share.getKey().id() + " " + share.getValue())
                    .collect(Collectors.joining(", ")));
        }
        if (part instanceof Part.Voice voice) {
            var lines = new ArrayList<String>();
            lines.add(voice.name() + ". " + voice.text());
            voice.facts().forEach(fact -> lines.addAll(lines(fact)));
            return lines;
        }
        throw new IllegalArgumentException("the quiz does not say " + part);
    }
}
