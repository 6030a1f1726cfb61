package dev.whichrole.triage.debate;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Chooses what may be quoted: one complete sentence that stands without what was said around it. */
final class DebateQuotes {
    private static final int LONGEST = 140;
    private static final int FEWEST_WORDS = 4;
    /** How likely the sentence by itself has to be about the role. */
    private static final double ENOUGH = 0.6;

    /** Sentences that lean on the one before, or are no more than half of a thought. */
    private static final Pattern LEANS = Pattern.compile(
            "(?i)(?:but|and|or|so|then|because|which|that|this|those|these|they|it|he|she|same|also|otherwise|still|yes|no|yeah|ok|okay|sure|until|unless|if)\\b.*");

    private DebateQuotes() {}

    /** Of sentences with what each speaks for a role, the one that shows it best, if there is one to be quoted. */
    static Optional<String> best(Map<String, Double> sentences) {
        return sentences.entrySet().stream()
                .filter(said -> said.getValue() >= ENOUGH && quotable(said.getKey()))
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    static boolean quotable(String sentence) {
        return sentence.length() <= LONGEST
                && sentence.split("\\s+", -1).length >= FEWEST_WORDS
                && Character.isUpperCase(sentence.charAt(0))
                && sentence.endsWith(".")
                && sentence.indexOf('"') < 0
                && sentence.indexOf('\u201c') < 0
                && !LEANS.matcher(sentence).matches();
    }
}
