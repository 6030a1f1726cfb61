package dev.whichrole.triage.text;

import dev.whichrole.learnt.LongInts;

/**
 * Finds a known word that differs by one letter (one missing, added, changed, or two swapped). Known words are filed
 * under each form with one letter left out, so that a look-up costs as many steps as the word has letters. Of a form only
 * a number is kept that no two share in practice: there are tens of thousands.
 */
final class TypoIndex {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 24;
    private static final int NONE = -1;

    private final Symbols symbols;
    private final LongInts forms = new LongInts();

    /** Of words that are known by these symbols. */
    TypoIndex(Symbols symbols) {
        this.symbols = symbols;
    }

    void add(int symbol) {
        String word = symbols.name(symbol);
        if (word.length() < SHORTEST) {
            return;
        }
        forms.put(form(word, NONE), symbol);
        for (int i = 1; i < word.length(); i++) {
            long form = form(word, i);
            if (forms.get(form) == LongInts.ABSENT) {
                forms.put(form, symbol);
            }
        }
    }

    /** The word's symbol, or that of its nearest known neighbour; first letters must agree. */
    int nearest(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return Symbols.UNKNOWN;
        }
        int exact = forms.get(form(word, NONE));
        if (exact != LongInts.ABSENT) {
            return exact;
        }
        for (int i = 1; i < word.length(); i++) {
            int near = forms.get(form(word, i));
            if (near != LongInts.ABSENT && differByOne(word, symbols.name(near))) {
                return near;
            }
        }
        return Symbols.UNKNOWN;
    }

    /** Whether what is left between the words' common beginning and end is at most a letter each, or two swapped. */
    private static boolean differByOne(String one, String other) {
        int from = 0;
        int end = one.length();
        int otherEnd = other.length();
        while (from < Math.min(end, otherEnd) && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        while (Math.min(end, otherEnd) > from && one.charAt(end - 1) == other.charAt(otherEnd - 1)) {
            end--;
            otherEnd--;
        }
        boolean swapped = end - from == 2
                && otherEnd - from == 2
                && one.charAt(from) == other.charAt(from + 1)
                && one.charAt(from + 1) == other.charAt(from);
        return swapped || Math.max(end, otherEnd) - from <= 1;
    }

    /** The word without the letter at a place, as a number: FNV-1a, of which 63 bits are kept. */
    private static long form(String word, int left) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = i == left ? hash : (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash >>> 1;
    }
}
