package dev.whichrole.ask;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text taken apart: its sentences, and what stands in it in quotation marks. */
final class Sentences {
    private static final Pattern END =
            Pattern.compile("(?<=[.?!;:\n])(?=\\s)|\\n|(?<=[?!])(?=\\w)|\\s[-\u2013\u2014]+\\s");
    private static final Pattern QUOTED = Pattern.compile("[\"\u201c\u201e*`]([^\"\u201c\u201d*`]{2,40})[\"\u201d*`]");

    private Sentences() {}

    /** A sentence as typed, its words, and whether it ends in a question mark. */
    record Sentence(String text, List<String> words, boolean asks) {
        Sentence(String text) {
            this(text, WordSplitter.of(text), text.contains("?"));
        }
    }

    /** The sentences in their order. */
    static List<Sentence> of(String text) {
        return Stream.of(END.split(text))
                .map(Sentence::new)
                .filter(sentence -> !sentence.words.isEmpty())
                .toList();
    }

    /** What stands in quotation marks, in its order. */
    static List<String> quoted(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .toList();
    }
}
