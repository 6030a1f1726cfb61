package dev.whichrole.privacy;

import dev.whichrole.answer.Phrase;
import java.util.Map;

/** What is said about privacy. Written in {@code content/privacy.yaml}. */
public record PrivacyWords(
        Page page, Map<String, KindWords> kinds, Map<String, String> scopes, Export export, Forget forget) {
    /** What is kept about me, and what the app may do. */
    public record Page(
            String title,
            String nothing,
            String never,
            String scopesLead,
            Phrase unknownScope,
            String workspace,
            String export,
            String forget) {}

    /** A kind of record; those with the same label share a line. */
    public record KindWords(String label, String text) {}

    /** The export. */
    public record Export(String title, String text, String sent) {}

    /** Forgetting, step by step. */
    public record Forget(String title, String text, String yes, String no, String done, String doneText, String kept) {}

    public PrivacyWords {
        kinds = Map.copyOf(kinds);
        scopes = Map.copyOf(scopes);
        for (Kept.Kind kind : Kept.Kind.values()) {
            if (!kinds.containsKey(kind.id())) {
                throw new IllegalArgumentException("kinds lacks " + kind.id());
            }
        }
    }
}
