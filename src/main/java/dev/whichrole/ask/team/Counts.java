package dev.whichrole.ask.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Numbers as people write them out: "two hundred", "a dozen", "twenty five", "1k", "30ish". */
public final class Counts {
    private static final String AND = "and";
    private static final String A = "a";
    private static final String THOUSANDS = "k";
    private static final String ROUGHLY = "ish";
    private static final int THOUSAND = 1000;
    private static final int TEN = 10;
    private static final int LONGEST = 5;

    private final Map<String, Integer> numbers;
    private final Map<String, Integer> scales;

    /**
     * Knows these words.
     *
     * @param scales those that multiply what stands before them, such as "hundred"
     */
    public Counts(Map<String, Integer> numbers, Map<String, Integer> scales) {
        this.numbers = new HashMap<>(numbers);
        this.scales = new HashMap<>(scales);
    }

    /** The same words with every number in digits. */
    List<String> inDigits(List<String> said) {
        return hasNumber(said) ? counted(said) : said;
    }

    private boolean hasNumber(List<String> said) {
        for (String word : said) {
            if (word.equals(A) || value(word).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<String> counted(List<String> said) {
        List<String> digits = new ArrayList<>(said.size());
        int at = 0;
        while (at < said.size()) {
            Optional<Run> run = run(said, at);
            digits.add(run.map(Run::digits).orElse(said.get(at)));
            at += run.map(Run::words).orElse(1);
        }
        return digits;
    }

    private record Run(int value, int words) {
        String digits() {
            return String.valueOf(value);
        }
    }

    /** The number that begins here: every further word adds to it or multiplies it. */
    private Optional<Run> run(List<String> said, int from) {
        boolean article = said.get(from).equals(A) && isScale(said, from + 1);
        OptionalInt first = article ? OptionalInt.of(1) : value(said.get(from));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int sum = first.getAsInt();
        int at = from + 1;
        while (at < said.size()) {
            int skipped = said.get(at).equals(AND) && isScaleOf(said.get(at - 1)) ? 1 : 0;
            OptionalInt next = at + skipped < said.size() ? value(said.get(at + skipped)) : OptionalInt.empty();
            if (isScale(said, at)) {
                sum *= scales.getOrDefault(said.get(at), 1);
            } else if (next.isPresent() && adds(sum, next.getAsInt(), said.get(at - 1))) {
                sum += next.getAsInt();
                at += skipped;
            } else {
                break;
            }
            at++;
        }
        return Optional.of(new Run(sum, at - from));
    }

    /** "Twenty" and "five", "hundred" and "fifty"; but "20 30" is two numbers. */
    private boolean adds(int sum, int next, String before) {
        boolean ones = numbers.containsKey(before) && sum % TEN == 0 && sum > TEN && next < TEN;
        return isScaleOf(before) ? next < scales.getOrDefault(before, 0) : ones;
    }

    private boolean isScale(List<String> said, int at) {
        return at < said.size() && isScaleOf(said.get(at));
    }

    private boolean isScaleOf(String word) {
        return scales.containsKey(word);
    }

    private OptionalInt value(String word) {
        if (word.endsWith(THOUSANDS) && isDigits(without(word, THOUSANDS))) {
            return OptionalInt.of(Integer.parseInt(without(word, THOUSANDS)) * THOUSAND);
        }
        String plain = word.endsWith(ROUGHLY) ? without(word, ROUGHLY) : word;
        if (isDigits(plain)) {
            return OptionalInt.of(Integer.parseInt(plain));
        }
        Integer written = numbers.getOrDefault(plain, scales.get(plain));
        return written == null ? OptionalInt.empty() : OptionalInt.of(written);
    }

    /** The number that is written in digits; empty if the word is none. */
    static OptionalInt digits(String word) {
        return isDigits(word) ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
    }

    private static String without(String word, String end) {
        return word.substring(0, word.length() - end.length());
    }

    private static boolean isDigits(String word) {
        boolean digits = !word.isEmpty() && word.length() <= LONGEST;
        for (int at = 0; digits && at < word.length(); at++) {
            digits = word.charAt(at) >= '0' && word.charAt(at) <= '9';
        }
        return digits;
    }
}
