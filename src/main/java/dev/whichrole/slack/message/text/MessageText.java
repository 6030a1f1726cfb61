package dev.whichrole.slack.message.text;

import dev.whichrole.people.UserId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as Slack sends it, turned into what the person saw. */
public final class MessageText {
    /** {@code <@U1|ana>}, {@code <#C1|general>}, {@code <!here>}, {@code <https://a.example|label>}; no nesting, so linear. */
    private static final Pattern CONTROL = Pattern.compile("<([@#!]?)([^<>|]*)(?:\\|([^<>]*))?>");

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[<>|]");

    private static final Pattern USER = Pattern.compile("[UW][A-Z0-9]{1,39}");

    /** A private channel comes as {@code <C1|>}, without the sign (slack-contract section 4). */
    private static final Pattern CHANNEL = Pattern.compile("[CGD][A-Z0-9]{1,39}");

    /** {@code *bold*}, {@code _italic_}, {@code ~struck~}, {@code `code`}: around words, never within one. */
    private static final Pattern STYLE = Pattern.compile(
            "(?<![\\p{L}\\p{N}*_~`])([*_~`])(?=\\S)([^*_~`\\n]{1,3000}+)(?<=\\S)\\1(?![\\p{L}\\p{N}*_~`])");

    /** One of these is in whatever the patterns match, entities and emoji included. */
    private static final String SIGNS = "<&:*_~`";

    private MessageText() {}

    /**
     * The words of a message: people, channels and groups by the name Slack gives, without a name left out, links by
     * their label, emoji and formatting left out, and the entities for {@code &}, {@code <} and {@code >} decoded once
     * (slack-contract section 4).
     */
    public static String plain(@Nullable String text) {
        if (text == null) {
            return "";
        } else if (isBare(text)) {
            return text.strip();
        }
        String named = CONTROL.matcher(text.replace(Emoji.HOLE, ""))
                .replaceAll(control -> Matcher.quoteReplacement(named(control)));
        String bare = STYLE.matcher(Emoji.removed(named).replace("```", " ")).replaceAll("$2");
        return bare.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }

    /** Whether there is nothing in it that Slack gives a meaning, as in most of what people type after a command. */
    private static boolean isBare(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (SIGNS.indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
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

    /** The text as Slack would send it if it knew these names of the people mentioned. */
    static String named(String text, Function<UserId, Optional<String>> names) {
        return CONTROL.matcher(text).replaceAll(control -> {
            boolean person = control.group(1).equals("@") && control.group(3) == null;
            Optional<String> name = person && USER.matcher(control.group(2)).matches()
                    ? names.apply(new UserId(control.group(2)))
                    : Optional.empty();
            return Matcher.quoteReplacement(name.map(given -> "<@" + control.group(2) + "|"
                            + NOT_IN_NAMES.matcher(given).replaceAll("") + ">")
                    .orElse(control.group()));
        });
    }

    /** What stands in angle brackets in a text, in order. */
    static List<MatchResult> controls(String text) {
        return CONTROL.matcher(text).results().toList();
    }

    /** What a person reads in place of it. */
    static String named(MatchResult control) {
        String id = control.group(2);
        String label = control.group(3) == null ? "" : control.group(3);
        return switch (control.group(1)) {
            case "@" -> label.isEmpty() ? Emoji.HOLE : "@" + label;
            case "#" -> label.isEmpty() ? Emoji.HOLE : "#" + label;
            case "!" -> label.isEmpty() ? broadcast(id) : label;
            default -> label.isEmpty() ? address(id) : label;
        };
    }

    /** {@code <!here>} and the like; groups and dates without a label stand for nothing one could read. */
    private static String broadcast(String id) {
        return id.contains("^") ? Emoji.HOLE : "@" + id;
    }

    private static String address(String id) {
        return CHANNEL.matcher(id).matches() ? Emoji.HOLE : id;
    }
}
