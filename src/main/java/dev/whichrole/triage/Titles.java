package dev.whichrole.triage;

import dev.whichrole.handbook.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names that texts call the four roles by. They are blanked before a long text is weighed: a title decides nothing. */
final class Titles {
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
    private final int[] firstAt = new int[Role.values().length];

    Titles(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        var letters = new StringBuilder(text);
        Arrays.fill(firstAt, Integer.MAX_VALUE);
        boolean sameLength = lower.length() == text.length();
        for (Role role : Role.values()) {
            for (String name : sameLength ? Known.of(NAMES, role) : List.<String>of()) {
                blank(lower, name, role, letters);
            }
        }
        masked = letters.toString();
    }

    private void blank(String lower, String name, Role role, StringBuilder letters) {
        for (int at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length())) {
            int end = at + name.length();
            boolean word = (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1)))
                    && (end == lower.length() || !Character.isLetter(lower.charAt(end)) || lower.charAt(end) == 's');
            if (word) {
                firstAt[Label.of(role).index()] =
                        Math.min(firstAt[Label.of(role).index()], at);
                letters.replace(at, end, " ".repeat(name.length()));
            }
        }
    }

    /** The text, of the same length, without the names. */
    String masked() {
        return masked;
    }

    /** The role named first. */
    Optional<Role> named() {
        return Arrays.stream(Role.values())
                .filter(role -> firstAt[Label.of(role).index()] < Integer.MAX_VALUE)
                .min(java.util.Comparator.comparingInt(
                        role -> firstAt[Label.of(role).index()]));
    }
}
