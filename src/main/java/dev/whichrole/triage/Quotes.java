package dev.whichrole.triage;

import dev.whichrole.triage.ad.DutyWeights;
import dev.whichrole.triage.ad.Passage;
import dev.whichrole.triage.ad.Speech;
import dev.whichrole.triage.text.Stem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stretches of a text that are worth quoting for one role, and how much each is worth. */
final class Quotes {
    /** Above every share, so that a workspace's own words are quoted first. */
    private static final double OWN_WORTH = 2;

    private static final int MOST = 3;
    private static final int KEPT = 40;
    private static final int WHOLE = 70;
    private static final String BREAKS = ",;:()–—\n";
    /** A quote neither begins nor ends with these. */
    private static final Set<String> LIGHT = Set.of(
            "a", "an", "the", "and", "or", "of", "to", "for", "in", "on", "at", "with", "by", "from", "that", "so",
            "our", "your", "their", "it", "up", "as", "is", "ar", "be", "into", "you", "we", "who", "which", "them",
            "thi", "us", "own", "should", "can", "will", "ll", "wa", "not", "but", "than");

    private final Map<String, Double> worth = new LinkedHashMap<>();

    void own(String phrase) {
        worth.put(phrase, OWN_WORTH);
    }

    void add(String phrase, double share) {
        if (worth.size() < KEPT && !phrase.isBlank()) {
            worth.putIfAbsent(phrase, share);
        }
    }

    /** The strongest, strongest first. */
    List<String> best() {
        return worth.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A short passage whole; of a longer one the clause that spoke most for a side, cut to what fits. */
    static String of(String text, Passage passage, Speech speech, int side) {
        if (passage.end() - passage.start() <= WHOLE) {
            return clean(text.substring(passage.start(), passage.end()));
        }
        var words = passage.words();
        int from = 0;
        int to = -1;
        double best = 0;
        int start = 0;
        double sum = 0;
        for (int word = 0; word < words.size(); word++) {
            if (word > start
                    && breaks(text, words.get(word - 1).end(), words.get(word).start())) {
                start = word;
                sum = 0;
            }
            while (words.get(word).end() - words.get(start).start() > WHOLE) {
                sum -= worth(speech, start++, side);
            }
            sum += worth(speech, word, side);
            if (sum >= best) {
                best = sum;
                from = start;
                to = word;
            }
        }
        return trimmed(text, words, from, to);
    }

    /** A clause, without what joins it to the others; nothing of one that is too long. */
    static String ofClause(String text, Passage clause) {
        String quote = trimmed(text, clause.words(), 0, clause.words().size() - 1);
        return quote.length() <= WHOLE ? quote : "";
    }

    private static double worth(Speech speech, int word, int side) {
        return Math.max(0, speech.byWord()[word][side] - speech.byWord()[word][DutyWeights.NOTHING]);
    }

    private static boolean breaks(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> BREAKS.indexOf(c) >= 0);
    }

    private static String trimmed(String text, List<Stem> words, int from, int to) {
        int first = from;
        int last = to;
        while (first <= last && LIGHT.contains(words.get(first).text())) {
            first++;
        }
        while (last >= first && LIGHT.contains(words.get(last).text())) {
            last--;
        }
        return first > last
                ? ""
                : whole(text, words.get(first).start(), words.get(last).end());
    }

    /** With the rest of a word that a hyphen or a slash has cut. */
    private static String whole(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start > 0 && inWord(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && inWord(text.charAt(end))) {
            end++;
        }
        return clean(text.substring(start, end));
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '/';
    }

    private static String clean(String phrase) {
        return phrase.replaceAll("\\s+", " ");
    }
}
