package dev.whichrole.workspace;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.TeamId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Somebody's "not right": what was said about a text and what should have been. Nobody's name is in it.
 *
 * @param hash tells texts apart without keeping them
 * @param text the text itself, where the person chose to send it along
 * @param said the role that was named; empty for none of the four
 * @param right the role that should have been named; empty for none of the four
 */
public record Feedback(
        TeamId team, String hash, Optional<String> text, Optional<Role> said, Optional<Role> right, Instant at) {
    static final int LONGEST = 3000;

    public Feedback {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a hash has 64 hexadecimal digits, not '" + hash + "'");
        }
        text = text.map(Feedback::keepable);
    }

    /** Feedback on a text that is not kept. */
    public static Feedback withoutText(
            TeamId team, String text, Optional<Role> said, Optional<Role> right, Instant at) {
        return new Feedback(team, hash(team, text), Optional.empty(), said, right, at);
    }

    /** Feedback on a text that the person chose to send along; its first 3,000 characters are kept. */
    public static Feedback withText(TeamId team, String text, Optional<Role> said, Optional<Role> right, Instant at) {
        return new Feedback(team, hash(team, text), Optional.of(text), said, right, at);
    }

    /** PostgreSQL keeps every character but one. */
    private static String keepable(String whole) {
        var text = whole.replace("\0", "");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** The workspace goes in too, so that the same words in two workspaces cannot be matched. */
    private static String hash(TeamId team, String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((team.value() + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(text.strip().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
