package dev.whichrole.slack.message;

import dev.whichrole.people.UserId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as Slack sends it, turned into what the person saw. */
public final class MessageText {
    /** {@code <@U1|ana>}, {@code <#C1|general>}, {@code <!here>}, {@code <https://a.example|label>}; no nesting, so linear. */
    private static final Pattern CONTROL = Pattern.compile("<([@#!]?)([^<>|]*)(?:\\|([^<>]*))?>");

    private static final Pattern USER = Pattern.compile("[UW][A-Z0-9]{1,39}");

    private MessageText() {}

    /**
     * The words of a message: people and channels by the name Slack gives, mentions without a name left out, links by
     * their label, and the entities for {@code &}, {@code <} and {@code >} decoded once (slack-contract section 4).
     */
    public static String plain(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String named = CONTROL.matcher(text).replaceAll(control -> {
            String label = control.group(3) == null ? "" : control.group(3);
            return java.util.regex.Matcher.quoteReplacement(named(control.group(1), control.group(2), label));
        });
        return named.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }

    /** The people mentioned in a text, in order. */
    public static List<UserId> mentioned(@Nullable String text) {
        return text == null
                ? List.of()
                : CONTROL.matcher(text)
                        .results()
                        .filter(control -> control.group(1).equals("@")
                                && USER.matcher(control.group(2)).matches())
                        .map(control -> new UserId(control.group(2)))
                        .distinct()
                        .toList();
    }

    private static String named(String sigil, String id, String label) {
        return switch (sigil) {
            case "@" -> label.isEmpty() ? " " : "@" + label;
            case "#" -> label.isEmpty() ? " " : "#" + label;
            case "!" -> label.isEmpty() ? "@" + id : label;
            default -> label.isEmpty() ? id : label;
        };
    }
}
