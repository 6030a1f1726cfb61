package dev.whichrole.slack.view;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.handbook.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All of an answer as lines of words, escaped, for those who hear it read aloud. */
final class AnswerText {
    private static final String SENTENCE_ENDS = ".?!:";
    private static final String QUOTATION_ENDS = "\"\u201d";
    /** So many characters of a label, and no more, are heard as one item of a list. */
    private static final int LONGEST_LISTED = 36;

    private AnswerText() {}

    static String of(Answer answer, ViewWords words) {
        var lines = new ArrayList<String>(answer.parts().size() + 2);
        lines.add(Escape.mrkdwn(sentence(answer.title())));
        answer.parts().forEach(part -> lines.add(of(part, words)));
        if (!answer.choices().isEmpty()) {
            lines.add(Escape.mrkdwn(buttons(answer.choices(), words)));
        }
        return String.join("\n", lines);
    }

    /** A title ends like a sentence, so that a voice pauses after it. What is said in quotes has its end inside. */
    private static String sentence(String title) {
        int end = title.length();
        while (end > 0 && QUOTATION_ENDS.indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 || SENTENCE_ENDS.indexOf(title.charAt(end - 1)) < 0 ? title + "." : title;
    }

    private static String of(Part part, ViewWords words) {
        if (part instanceof Part.Where where) {
            return Contacts.mrkdwn(where);
        }
        return part instanceof Part.Whom whom
                ? Escape.mrkdwn(whom.label()) + ": " + Contacts.mrkdwn(whom.contacts(), words)
                : Escape.mrkdwn(of(part));
    }

    /** A label may be a question, and then nothing needs to stand behind it. */
    private static String buttons(List<Choice> choices, ViewWords words) {
        String said = words.buttons().with("labels", labels(choices));
        return said.endsWith("?.") || said.endsWith("..") || said.endsWith("?\".") || said.endsWith(".\".")
                ? said.substring(0, said.length() - 1)
                : said;
    }

    /** Labels are listed; where one is long or has a comma of its own, each is a sentence. */
    private static String labels(List<Choice> choices) {
        boolean brief = areBrief(choices);
        var labels = new StringJoiner(brief ? ", " : " ");
        for (Choice choice : choices) {
            labels.add(brief ? choice.label() : sentence(choice.label()));
        }
        return labels.toString();
    }

    private static boolean areBrief(List<Choice> choices) {
        for (Choice choice : choices) {
            if (choice.label().length() > LONGEST_LISTED || choice.label().indexOf(',') >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String of(Part part) {
        if (part instanceof Part.Text text) {
            return text.text();
        } else if (part instanceof Part.Quote quote) {
            return "\u201c" + quote.text() + "\u201d";
        } else if (part instanceof Part.Code code) {
            return code.text();
        } else if (part instanceof Part.Aloud aloud) {
            return aloud.text();
        } else if (part instanceof Part.Note note) {
            return note.text();
        } else if (part instanceof Part.Fact fact) {
            return of(fact);
        } else if (part instanceof Part.Voice voice) {
            return of(voice);
        } else if (part instanceof Part.Shares shares) {
            return shares(shares);
        } else if (part instanceof Part.Picture picture) {
            return picture.alt();
        }
        throw new IllegalStateException("no words for " + part);
    }

    private static String of(Part.Voice voice) {
        var said = new StringBuilder(voice.name())
                .append(voice.name().endsWith(".") ? " " : ": ")
                .append(voice.text());
        voice.facts().forEach(fact -> said.append('\n').append(of(fact)));
        return said.toString();
    }

    static String shares(Part.Shares shares) {
        return largestFirst(shares)
                .map(share -> share.getValue() + " % " + shares.names().get(share.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String of(Part.Fact fact) {
        return fact.label() + ": " + fact.text();
    }

    static Stream<Map.Entry<Role, Integer>> largestFirst(Part.Shares shares) {
        return shares.percent().entrySet().stream()
                .sorted(Map.Entry.<Role, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()));
    }
}
