package dev.whichrole.triage.text;

import dev.whichrole.handbook.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/**
 * The names that texts call the four roles by. They are blanked before a long text is weighed: a title decides nothing. A
 * text calls itself by one that stands in its head, or where it says whom it looks for.
 */
public final class Titles {
    /** Where the head of a text ends, and where a short name such as "SRE" no longer titles it. */
    private static final int HEAD = 300;

    private static final int FIRST_LINES = 150;
    /** What somebody has been before is not what they are sought for. */
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:experience|experienced|years|worked|working|background|previously|served) (?:as|of)\\b[^.]*$");

    private static final Pattern SOUGHT = Pattern.compile(
            "\\b(?:as|for|seeking|hiring|need|want|search|of)(?: (?:an?|our|the|another))?(?: [\\w(),/-]+){0,2} *$");

    /** Names that are a role's own. */
    private static final Map<Role, List<String>> OWN = Map.of(
            Role.INFRA, List.of("infrastructure engineer", "infra engineer", "infrastructure eng", "infra eng"),
            Role.SRE, List.of("site reliability engineer", "sre"),
            Role.DEVOPS, List.of("devops engineer", "dev ops engineer", "devops"),
            Role.PLATFORM, List.of("platform engineer", "platform eng"));

    /** Names that are blanked and say nothing of what a text calls itself. */
    private static final List<String> OTHERS = List.of(
            "infrastructure engineering",
            "cloud engineer",
            "systems engineer",
            "site reliability engineering",
            "site reliability",
            "reliability engineer",
            "devops engineering",
            "dev ops",
            "platform engineering",
            "developer experience engineer");

    private final String text;
    private final String masked;
    private boolean named;
    private final Map<Role, Integer> firstAt = new EnumMap<>(Role.class);

    public Titles(String text) {
        this.text = text;
        String lower = text.toLowerCase(Locale.ROOT);
        var letters = new StringBuilder(text);
        if (lower.length() == text.length()) {
            OWN.forEach((role, names) -> names.forEach(name -> blank(lower, name, role, letters)));
            OTHERS.forEach(name -> each(lower, name, at -> letters.replace(at, at + name.length(), spaces(name))));
        }
        masked = letters.toString();
    }

    private void blank(String lower, String name, Role role, StringBuilder letters) {
        each(lower, name, at -> {
            letters.replace(at, at + name.length(), spaces(name));
            named = true;
            if (titles(lower, name, at)) {
                firstAt.merge(role, at, Math::min);
            }
        });
    }

    private static String spaces(String name) {
        return " ".repeat(name.length());
    }

    /** Wherever the name stands as words of its own, in the plural too. */
    private static void each(String lower, String name, IntConsumer sink) {
        for (int at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length())) {
            int end = at + name.length();
            boolean word = (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1)))
                    && (end == lower.length() || !Character.isLetter(lower.charAt(end)) || lower.charAt(end) == 's');
            if (word) {
                sink.accept(at);
            }
        }
    }

    private static boolean titles(String lower, String name, int at) {
        int end = at + name.length();
        boolean many = end < lower.length() && lower.charAt(end) == 's';
        boolean head = at < (name.indexOf(' ') < 0 ? FIRST_LINES : HEAD);
        String sofar = lower.substring(Math.max(0, at - 50), at);
        boolean tag = sofar.endsWith("#");
        return !many
                && !tag
                && !BEFORE.matcher(sofar).find()
                && (head || SOUGHT.matcher(sofar).find());
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The text, of the same length, without the names. */
    public String masked() {
        return masked;
    }

    /** Whether the name of one of the four stands anywhere in it. */
    public boolean isNamed() {
        return named;
    }

    /** The role that the text calls itself by first. */
    public Optional<Role> named() {
        return firstAt.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
