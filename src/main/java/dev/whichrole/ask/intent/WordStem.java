package dev.whichrole.ask.intent;

/** A word without the endings that change nothing about what is asked: "hiring" and "hires" are one. */
public final class WordStem {
    private static final int SHORTEST = 3;

    private WordStem() {}

    /** The stem of a plain lower-case word. */
    public static String of(String word) {
        String stem = word;
        if (ends(stem, "ies")) {
            stem = cut(stem, 3) + "y";
        } else if (stem.endsWith("s") && !stem.endsWith("ss") && stem.length() > SHORTEST) {
            stem = cut(stem, 1);
        }
        if (ends(stem, "ing")) {
            stem = single(cut(stem, 3));
        } else if (ends(stem, "ed")) {
            stem = single(cut(stem, 2));
        }
        return stem.endsWith("e") && stem.length() > SHORTEST ? cut(stem, 1) : stem;
    }

    private static boolean ends(String word, String ending) {
        return word.endsWith(ending) && word.length() >= ending.length() + SHORTEST;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    /** "Stopp" is "stop". */
    private static String single(String stem) {
        int last = stem.length() - 1;
        boolean twice = last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
        return twice ? cut(stem, 1) : stem;
    }
}
