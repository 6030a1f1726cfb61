package dev.whichrole.triage.debate.remark;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Chooses what may be quoted: one complete sentence that stands without what was said around it. */
public final class DebateQuotes {
    private static final int LONGEST = 140;
    private static final int FEWEST_WORDS = 4;
    /** Where no sign tells that a sentence is whole it has to look like one: so many words, and one that says something of another. */
    private static final int FEWEST_UNSIGNED = 6;
    /** How likely the sentence by itself has to be about the role. */
    private static final double ENOUGH = 0.6;

    /** Sentences that lean on the one before, or are no more than half of a thought. */
    private static final Pattern LEANS = Pattern.compile(
            "(?i)(?:but|and|or|so|then|because|which|that|this|those|these|they|it|he|she|same|also|otherwise|still|yes|no|nope|yeah|ok|okay|sure|fine|please|hm+|huh|lol|well|until|unless|if|\\+1|\\^|@\\S*|<\\S*|see|what)(?![\\p{L}]).*");

    private static final Pattern SAYS = Pattern.compile(
            "(?i)\\b(?:is|are|was|were|has|have|had|will|would|should|must|can|could|needs?|wants?|takes?|gets?|goes|makes?|means?|costs?"
                    + "|breaks?|runs?|owns?|works?|keeps?|ships?|waits?|fails?|saves?|cut|belongs?|does|do|i'd|we'd|i'll|we'll|it's|that's|don't|doesn't|can't|isn't|aren't|won't)\\b");

    /** Where a sentence ends that was written without capitals. */
    private static final Pattern END = Pattern.compile(
            "(?<=[.!?])(?<!\\b(?:e\\.g|i\\.e|vs|etc|cf|approx|mr|mrs|ms|dr|no|fri|mon|sat|sun|min|max|s)\\.)\\s+");

    private DebateQuotes() {}

    /** Of sentences with what each speaks for a role, the one that shows it best, if there is one to be quoted. */
    public static Optional<String> best(Map<String, Double> sentences) {
        return sentences.entrySet().stream()
                .filter(said -> said.getValue() >= ENOUGH && quotable(first(said.getKey())))
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(said -> first(said.getKey()));
    }

    private static String first(String sentence) {
        return parts(sentence).get(0);
    }

    /** The sentences of what looks like one, as it has no capitals. */
    private static List<String> parts(String sentence) {
        return Character.isUpperCase(sentence.charAt(0)) ? List.of(sentence) : List.of(END.split(sentence));
    }

    /** What tells best what somebody goes along with, of a message: its longest sentence, if that says enough. */
    public static Optional<String> longest(String message) {
        return DebateSentences.of(message).stream()
                .flatMap(sentence -> parts(sentence).stream())
                .filter(sentence -> fits(sentence) && !sentence.endsWith("?"))
                .filter(sentence -> words(sentence) >= FEWEST_UNSIGNED)
                .max(Comparator.comparingInt(String::length));
    }

    /** Whether a sentence of a message may stand alone; in chat it need not begin large or end with a full stop. */
    public static boolean quotable(String sentence) {
        int words = words(sentence);
        boolean signed = Character.isUpperCase(sentence.charAt(0)) && sentence.endsWith(".");
        boolean whole = signed ? words >= FEWEST_WORDS : words >= FEWEST_UNSIGNED && looksWhole(sentence);
        return whole && fits(sentence) && !LEANS.matcher(sentence).matches();
    }

    private static int words(String sentence) {
        return sentence.split("\\s+", -1).length;
    }

    private static boolean fits(String sentence) {
        return sentence.length() <= LONGEST
                && sentence.indexOf('"') < 0
                && sentence.indexOf('\u201c') < 0
                && !sentence.contains("? ")
                && !sentence.contains("! ");
    }

    private static boolean looksWhole(String sentence) {
        char last = sentence.charAt(sentence.length() - 1);
        return (last == '.' || Character.isLetterOrDigit(last))
                && Character.isLetterOrDigit(sentence.charAt(0))
                && SAYS.matcher(sentence).find();
    }
}
