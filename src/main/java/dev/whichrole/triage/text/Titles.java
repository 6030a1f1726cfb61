package dev.whichrole.triage.text;

import dev.whichrole.handbook.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names that texts call the four roles by. They are blanked before a long text is weighed: a title decides nothing. */
public final class Titles {
    private static final Map<Role, List<String>> NAMES = Map.of(
            Role.INFRA,
            List.of(
                    "infrastructure engineer",
                    "infrastructure engineering",
                    "infra engineer",
                    "cloud engineer",
                    "systems engineer"),
            Role.SRE,
            List.of(
                    "site reliability engineering",
                    "site reliability engineer",
                    "site reliability",
                    "reliability engineer",
                    "sre"),
            Role.DEVOPS,
            List.of("devops engineering", "devops engineer", "devops", "dev ops"),
            Role.PLATFORM,
            List.of("platform engineering", "platform engineer", "developer experience engineer"));

    private final String masked;
    private final Map<Role, Integer> firstAt = new EnumMap<>(Role.class);

    public Titles(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        var letters = new StringBuilder(text);
        boolean sameLength = lower.length() == text.length();
        if (sameLength) {
            NAMES.forEach((role, names) -> names.forEach(name -> blank(lower, name, role, letters)));
        }
        masked = letters.toString();
    }

    private void blank(String lower, String name, Role role, StringBuilder letters) {
        for (int at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length())) {
            int end = at + name.length();
            boolean word = (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1)))
                    && (end == lower.length() || !Character.isLetter(lower.charAt(end)) || lower.charAt(end) == 's');
            if (word) {
                firstAt.merge(role, at, Math::min);
                letters.replace(at, end, " ".repeat(name.length()));
            }
        }
    }

    /** The text, of the same length, without the names. */
    public String masked() {
        return masked;
    }

    /** The role named first. */
    public Optional<Role> named() {
        return firstAt.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
