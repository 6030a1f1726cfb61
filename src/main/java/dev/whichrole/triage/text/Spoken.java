package dev.whichrole.triage.text;

import java.util.Arrays;
import java.util.List;

/**
 * A text and its words, with and without small talk: taken apart once, for whoever reads it.
 *
 * @param raw as it was written
 * @param text the same cleaned
 * @param unsigned the same, of the same length, without emoji, mentions and the like
 * @param words all words of it
 * @param left those that are left when small talk is taken off
 * @param by what took it off
 */
public record Spoken(String raw, String text, String unsigned, List<Stem> words, List<Stem> left, SmallTalk by) {
    /** Whether the words are those of the text as it was written. */
    public boolean isAsWritten() {
        return raw.equals(unsigned);
    }

    /** The text, of the same length, with blanks for what is taken off and for the signs that stand behind it. */
    public String without() {
        if (left.size() == words.size()) {
            return unsigned;
        }
        char[] kept = new char[unsigned.length()];
        Arrays.fill(kept, ' ');
        for (int line = unsigned.indexOf('\n'); line >= 0; line = unsigned.indexOf('\n', line + 1)) {
            kept[line] = '\n';
        }
        int next = 0;
        for (int i = 0; i < words.size() && next < left.size(); i++) {
            int start = words.get(i).start();
            if (left.get(next).start() == start) {
                int end = i + 1 < words.size() ? words.get(i + 1).start() : unsigned.length();
                unsigned.getChars(start, end, kept, start);
                next++;
            }
        }
        return new String(kept);
    }
}
