package dev.whichrole.slack.message.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Emoji in a text: Slack's shortcodes, with a tone of skin or without, and the characters themselves. A colon between
 * letters or digits ({@code 10:30:45}, {@code ns:default:pod}) opens none.
 */
public final class Emoji {
    private static final Pattern SHORTCODE =
            Pattern.compile("(?<![\\p{L}\\p{N}_:]):([a-z0-9_+'\\-]{1,100}):(?::skin-tone-[2-6]:)?");

    /** Pictographs, flags, keycaps' frames, tones of skin, joiners and variation selectors. */
    private static final Pattern CHARACTER = Pattern.compile(
            "[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{2B00}-\\x{2BFF}\\x{FE0E}\\x{FE0F}\\x{20E3}\\x{E0020}-\\x{E007F}]");

    /** Stands where something was left out. */
    static final String HOLE = "\u0000";

    private static final Pattern HOLES = Pattern.compile("[ \\t]*+\\x00[ \\t\\x00]*+");

    private Emoji() {}

    /**
     * The text without shortcodes, which otherwise are words; words on both sides stay apart by one space. One may follow
     * upon another, as in {@code :tada::tada:}.
     */
    static String removed(String text) {
        String before = text;
        String after = SHORTCODE.matcher(before).replaceAll(HOLE);
        while (!after.equals(before)) {
            before = after;
            after = SHORTCODE.matcher(before).replaceAll(HOLE);
        }
        return closed(after);
    }

    /** The text with a space in place of what is left out of it, and of the spaces around that. */
    static String closed(String text) {
        return text.contains(HOLE) ? HOLES.matcher(text).replaceAll(" ") : text;
    }

    /** The shortcodes in a text, in order, without colons. */
    public static List<String> names(String text) {
        return SHORTCODE
                .matcher(text.replace("::", ": :"))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The emoji that are characters in a text, in order. */
    public static List<String> characters(String text) {
        return CHARACTER.matcher(text).results().map(MatchResult::group).toList();
    }
}
