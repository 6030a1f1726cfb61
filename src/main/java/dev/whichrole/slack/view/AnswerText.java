package dev.whichrole.slack.view;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All of an answer as lines of words, escaped, for those who hear it read aloud. */
final class AnswerText {
    private static final String SENTENCE_ENDS = ".?!:";
    /** So many characters of a label, and no more, are heard as one item of a list. */
    private static final int LONGEST_LISTED = 36;

    private AnswerText() {}

    static Stream<String> lines(Answer answer, ViewWords words) {
        Stream<String> said = Stream.concat(
                Stream.of(Escape.mrkdwn(sentence(answer.title()))),
                answer.parts().stream().flatMap(part -> lines(part, words)));
        return answer.choices().isEmpty()
                ? said
                : Stream.concat(said, Stream.of(Escape.mrkdwn(buttons(answer.choices(), words))));
    }

    /** A title ends like a sentence, so that a voice pauses after it. What is said in quotes has its end inside. */
    private static String sentence(String title) {
        String said = title.replaceAll("[\"\u201d]+$", "");
        return said.isEmpty() || SENTENCE_ENDS.indexOf(said.charAt(said.length() - 1)) < 0 ? title + "." : title;
    }

    private static Stream<String> lines(Part part, ViewWords words) {
        return part instanceof Part.Whom whom
                ? Stream.of(Escape.mrkdwn(whom.label()) + ": " + Contacts.mrkdwn(whom.contacts(), words))
                : lines(part).map(Escape::mrkdwn);
    }

    /** A label may be a question, and then nothing needs to stand behind it. */
    private static String buttons(List<Choice> choices, ViewWords words) {
        return words.buttons().with("labels", labels(choices)).replaceAll("([?.]\"?)\\.$", "$1");
    }

    /** Labels are listed; where one is long or has a comma of its own, each is a sentence. */
    private static String labels(List<Choice> choices) {
        boolean brief = choices.stream()
                .allMatch(choice -> choice.label().length() <= LONGEST_LISTED
                        && !choice.label().contains(","));
        return brief
                ? choices.stream().map(Choice::label).collect(Collectors.joining(", "))
                : choices.stream().map(choice -> sentence(choice.label())).collect(Collectors.joining(" "));
    }

    private static Stream<String> lines(Part part) {
        if (part instanceof Part.Text text) {
            return Stream.of(text.text());
        } else if (part instanceof Part.Quote quote) {
            return Stream.of("\u201c" + quote.text() + "\u201d");
        } else if (part instanceof Part.Code code) {
            return Stream.of(code.text());
        } else if (part instanceof Part.Aloud aloud) {
            return Stream.of(aloud.text());
        } else if (part instanceof Part.Note note) {
            return Stream.of(note.text());
        } else if (part instanceof Part.Fact fact) {
            return Stream.of(line(fact));
        } else if (part instanceof Part.Voice voice) {
            return Stream.concat(
                    Stream.of(voice.name() + (voice.name().endsWith(".") ? " " : ": ") + voice.text()),
                    voice.facts().stream().map(AnswerText::line));
        } else if (part instanceof Part.Shares shares) {
            return Stream.of(shares(shares));
        } else if (part instanceof Part.Picture picture) {
            return Stream.of(picture.alt());
        }
        throw new IllegalStateException("no words for " + part);
    }

    static String shares(Part.Shares shares) {
        return largestFirst(shares)
                .map(share -> share.getValue() + " % " + shares.names().get(share.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String line(Part.Fact fact) {
        return fact.label() + ": " + fact.text();
    }

    static Stream<Map.Entry<Role, Integer>> largestFirst(Part.Shares shares) {
        return shares.percent().entrySet().stream()
                .sorted(Map.Entry.<Role, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()));
    }
}
