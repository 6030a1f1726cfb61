package dev.whichrole.triage.text;

import java.util.regex.Pattern;

/** What stands in a message beside its words: emoji by name, mentions, escaped characters, and who signs it. */
final class Marks {
    /** Emoji by name, Slack's mentions and special mentions, a person's or group's handle, and escaped characters. */
    private static final Pattern SIGNS = Pattern.compile(
            "(?<![\\w:]):[a-z][a-z0-9_+'-]*:(?::skin-tone-\\d:)?|<[@!#][^<>\\s]{1,80}>|(?<![\\w./@-])@[A-Za-z][\\w.-]{0,40}"
                    + "|&(?:amp;){0,3}(?:amp|lt|gt|quot|apos|nbsp|#\\d{1,5});");

    private static final String NAME = "\\p{Lu}\\p{Ll}{1,20}(?: \\p{Lu}\\p{Ll}{0,20}\\.?)?\\s{0,4}\\z";
    /** A name or two at the end, after a dash or an empty line. */
    private static final Pattern SIGNATURE =
            Pattern.compile("\\n[ \\t]{0,4}(?:(?:--|[—~/])[ \\t]?|\\n[ \\t]{0,4})" + NAME);

    private Marks() {}

    /** The text, of the same length, without them; a line ends where one stood. */
    static String off(String text) {
        String unsigned = text.indexOf('\n') < 0 ? text : without(SIGNATURE, text);
        return maySign(unsigned) ? without(SIGNS, unsigned) : unsigned;
    }

    private static boolean maySign(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ':' || c == '@' || c == '<' || c == '&') {
                return true;
            }
        }
        return false;
    }

    private static String without(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(found -> "\n" + " ".repeat(found.group().length() - 1));
    }
}
