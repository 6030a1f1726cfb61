package dev.whichrole.triage;

import dev.whichrole.handbook.Role;
import java.util.Locale;

/** A word or phrase by which one workspace knows that a role is meant; it outweighs the lexicon. */
public record OwnTerm(String term, Role role) {
    public OwnTerm {
        term = term.strip().toLowerCase(Locale.ROOT);
        if (term.length() < 2 || term.length() > 80) {
            throw new IllegalArgumentException("a term has 2 to 80 characters, not '" + term + "'");
        }
    }
}
