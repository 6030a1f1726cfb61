package dev.whichrole.handbook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words of the four trades, each explained without the help of another. Written in {@code content/glossary.yaml}. */
public record Glossary(Map<String, Term> terms) {
    private static final String SHARED = "shared";

    /**
     * A word and what it means.
     *
     * @param name as it is shown
     * @param also other ways to write it, in lower case
     * @param owner whose word it is: the id of a role, or {@code shared}
     * @param means two sentences
     * @param why why it is theirs, to stand after the role's name
     * @param related the ids of two other terms
     */
    public record Term(String name, List<String> also, String owner, String means, String why, List<String> related) {
        public Term {
            Checks.filled("name", name);
            Checks.filled("means", means);
            Checks.filled("why", why);
            if (!owner.equals(SHARED) && Role.byId(owner).isEmpty()) {
                throw new IllegalArgumentException("an owner is a role or " + SHARED + ", not '" + owner + "'");
            }
            also = List.copyOf(also);
            related = List.copyOf(related);
            if (related.size() != 2) {
                throw new IllegalArgumentException("a term leads to two others, and " + name + " to " + related);
            }
        }

        /** The role whose word it is; empty where it is all four's. */
        public Optional<Role> role() {
            return Role.byId(owner);
        }
    }

    public Glossary {
        terms = new LinkedHashMap<>(terms);
        for (Term term : terms.values()) {
            for (String id : term.related()) {
                if (!terms.containsKey(id)) {
                    throw new IllegalArgumentException(term.name() + " leads to " + id + ", which is no term");
                }
            }
        }
    }

    /** All terms, in the order in which they are written. */
    public Collection<Term> all() {
        return terms.values();
    }

    /** The terms that a term leads to. */
    public List<Term> related(Term term) {
        return term.related().stream()
                .map(id -> Objects.requireNonNull(terms.get(id)))
                .toList();
    }

    /** The term that somebody means by this, in whatever case; empty if it is none. */
    public Optional<Term> find(String written) {
        String small = written.toLowerCase(Locale.ROOT);
        return terms.values().stream()
                .filter(term ->
                        term.name().equalsIgnoreCase(written) || term.also().contains(small))
                .findFirst();
    }

    /** The id of the term of this name. */
    public String idOf(String name) {
        return terms.entrySet().stream()
                .filter(term -> term.getValue().name().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no term is called " + name));
    }

    /** The term of this name, as {@link Term#name()} has it. */
    public Term named(String name) {
        return terms.values().stream()
                .filter(term -> term.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no term is called " + name));
    }
}
