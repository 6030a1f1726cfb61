package dev.whichrole.triage.feedback;

import dev.whichrole.people.TeamId;
import dev.whichrole.triage.model.Label;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Somebody's "not right", as it is kept: what was said about a text and what should have been. Nobody's name is in it.
 *
 * @param hash tells texts apart without keeping them
 * @param text the text itself, where the person chose to send it along; of a debate where its answer stands
 */
public record Feedback(TeamId team, String hash, Optional<String> text, Label said, Label right, Instant at) {
    public Feedback {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a hash has 64 hexadecimal digits, not '" + hash + "'");
        }
    }

    /** What is kept of an objection. */
    public static Feedback of(TeamId team, Objection objection, boolean withText, Instant at) {
        var said = objection.said();
        var text = Optional.of(said.text()).filter(sent -> withText);
        return new Feedback(team, hash(team, said.text()), text, said.label(), objection.right(), at);
    }

    /** What is kept of somebody's word that the answer to a debate was not fair: where it stands, and nothing of the debate. */
    public static Feedback ofDebate(TeamId team, DebatePlace place, Instant at) {
        String answer = place.channel().value() + ":" + place.ts();
        return new Feedback(team, hash(team, answer), Optional.of(place.code()), Label.SHARED, Label.SHARED, at);
    }

    /** Whether this is about a debate. Of a text nobody objects to what was said by the same. */
    public boolean ofDebate() {
        return said == right;
    }

    /** Where the answer to the debate stands that this is about. */
    public Optional<DebatePlace> debate() {
        return ofDebate() ? text.flatMap(DebatePlace::parse) : Optional.empty();
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
