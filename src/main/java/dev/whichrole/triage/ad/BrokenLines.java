package dev.whichrole.triage.ad;

/** Lines that were only broken because they became too long, read as one. */
final class BrokenLines {
    private static final int SHORTEST_BROKEN = 40;

    private BrokenLines() {}

    /** Where the line that begins there ends. */
    static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Where the last of the lines ends in which the one that begins there goes on. */
    static int lastEnd(String text, int from) {
        int begun = from;
        int end = end(text, begun);
        while (goesOn(text, begun, end)) {
            begun = end + 1;
            end = end(text, begun);
        }
        return end;
    }

    /** The next line begins small, or this one ends in a comma; neither a bullet nor a heading does. */
    private static boolean goesOn(String text, int from, int end) {
        String line = text.substring(from, end).stripTrailing();
        if (line.length() < SHORTEST_BROKEN || end == text.length()) {
            return false;
        }
        String below = text.substring(end + 1, end(text, end + 1)).strip();
        char last = line.charAt(line.length() - 1);
        return !below.isEmpty()
                && ".!?;:".indexOf(last) < 0
                && (Character.isLowerCase(below.charAt(0)) || (last == ',' && Character.isLetter(below.charAt(0))));
    }
}
