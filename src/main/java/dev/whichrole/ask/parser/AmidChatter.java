package dev.whichrole.ask.parser;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.ask.phrase.Frame;
import dev.whichrole.ask.text.Typed;
import dev.whichrole.ask.text.WordSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What one part of a short text asks in a listed way, or by a name alone, where the others say nothing: "cidr, i always forget". */
final class AmidChatter {
    /** A longer text tells of something. */
    private static final int MOST_WORDS = 16;

    private static final int MOST_PARTS = 3;
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[,;:()?!.\\n]+\\s*|\\s+[-\u2013\u2014]+\\s+");

    private final ListedQuestions listed;
    private final FreeForm freeForm;
    private final Frame frame;

    AmidChatter(ListedQuestions listed, FreeForm freeForm, Frame frame) {
        this.listed = listed;
        this.freeForm = freeForm;
        this.frame = frame;
    }

    /** The ask; empty if another part says anything. */
    Optional<Heard> ask(Typed typed) {
        if (typed.words().size() > MOST_WORDS) {
            return Optional.empty();
        }
        List<List<String>> parts = BETWEEN_PARTS
                .splitAsStream(typed.text())
                .map(WordSplitter::of)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() < 2 || parts.size() > MOST_PARTS) {
            return Optional.empty();
        }
        for (int at = 0; at < parts.size(); at++) {
            List<List<String>> others = new ArrayList<>(parts);
            List<String> part = others.remove(at);
            List<String> asked = frame.without(listed.quiet(part));
            boolean alone = others.stream().allMatch(freeForm::isChatter);
            if (alone || freeForm.beginsToAsk(asked)) {
                Optional<Heard> heard =
                        listed.ask(asked).filter(each -> alone ? isOfTheTrade(each.ask()) : explains(each.ask()));
                if (heard.isPresent()) {
                    return heard;
                }
            }
        }
        return Optional.empty();
    }

    /** Whatever else is told, whoever asks for a word in so many words wants to know it: "whats a sidecar, it is in the design doc". */
    private static boolean explains(Ask ask) {
        return ask instanceof Ask.ShowTerm || ask instanceof Ask.CompareTerms || ask instanceof Ask.ExplainTerm;
    }

    /** Small talk and the first screen are rather the chatter. */
    private static boolean isOfTheTrade(Ask ask) {
        return ask instanceof Ask.Lookup && !(ask instanceof Ask.ShowTopic) && !(ask instanceof Ask.Help);
    }
}
