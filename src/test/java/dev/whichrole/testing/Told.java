package dev.whichrole.testing;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Role;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer as plain text, so that a test can show all of it. */
public final class Told {
    private Told() {}

    public static String of(Answer answer) {
        var choices = answer.choices().stream()
                .map(choice -> "[" + choice.label() + "] " + choice.action() + " " + choice.value());
        return Stream.of(Stream.of(answer.title()), answer.parts().stream().flatMap(Told::lines), choices)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> lines(Part part) {
        if (part instanceof Part.Text text) {
            return Stream.of(text.text());
        } else if (part instanceof Part.Code code) {
            return Stream.of(code.text());
        } else if (part instanceof Part.Note note) {
            return Stream.of("(" + note.text() + ")");
        } else if (part instanceof Part.Quote quote) {
            return Stream.of("> " + quote.text());
        } else if (part instanceof Part.Fact fact) {
            return Stream.of(fact.label() + ": " + fact.text());
        } else if (part instanceof Part.Voice voice) {
            return Stream.concat(
                    Stream.of(voice.name() + ". " + voice.text()),
                    voice.facts().stream().flatMap(Told::lines));
        } else if (part instanceof Part.Whom whom) {
            return Stream.of(whom.label() + ": "
                    + whom.contacts().stream().map(Object::toString).collect(Collectors.joining(", ")));
        } else if (part instanceof Part.Where where) {
            return Stream.of(where.text() + " #" + where.channel().value());
        } else if (part instanceof Part.Picture picture) {
            return Stream.of("[" + picture.path().replaceFirst("[A-Za-z0-9_-]{80,}", "...") + "] " + picture.alt());
        } else if (part instanceof Part.Shares shares) {
            return Stream.of(Arrays.stream(Role.values())
                    .filter(shares.percent()::containsKey)
                    .map(role ->
                            shares.names().get(role) + " " + shares.percent().get(role) + " %")
                    .collect(Collectors.joining(", ")));
        }
        throw new IllegalArgumentException("not told yet: " + part);
    }
}
