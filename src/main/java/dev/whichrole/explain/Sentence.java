package dev.whichrole.explain;

/** A sentence that may have been the end of another. */
final class Sentence {
    private Sentence() {}

    /** The text as it stands inside a sentence. */
    static String within(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** The first of several. */
    static String first(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    /** The text with a capital letter first. */
    static String of(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
