package dev.whichrole.handbook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of the four trades, each explained without the help of another. Written in {@code content/glossary.yaml}.
 *
 * @param words what is explained by a term and is not quite it, by the id of the term: each as it is shown, with a sentence that
 *     says what it is
 */
public record Glossary(Map<String, Term> terms, Map<String, Map<String, String>> words) {
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
        words = new LinkedHashMap<>(words);
        for (String id : words.keySet()) {
            if (!terms.containsKey(id)) {
                throw new IllegalArgumentException("words are explained by " + id + ", which is no term");
            }
        }
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

    /** Every word that is not the name of a term and is explained by one. */
    public Stream<String> introduced() {
        return words.values().stream().flatMap(each -> each.keySet().stream());
    }

    /** The term that somebody means by this, in whatever case, or that explains it; empty if it is none. */
    public Optional<Term> find(String written) {
        String small = written.toLowerCase(Locale.ROOT);
        return terms.entrySet().stream()
                .filter(term -> term.getValue().name().equalsIgnoreCase(written)
                        || term.getValue().also().contains(small)
                        || wordsOf(term.getKey()).keySet().stream().anyMatch(written::equalsIgnoreCase))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    /** What a word that is not the name of a term is to the one that explains it; empty if it is a name. */
    public Optional<String> introduction(String word) {
        return words.values().stream()
                .flatMap(each -> Optional.ofNullable(each.get(word)).stream())
                .findFirst();
    }

    /** Whether there is a term of this name, or one that explains it. */
    public boolean has(String name) {
        return entry(name).isPresent();
    }

    /** The id of the term of this name, or of the one that explains it. */
    public String idOf(String name) {
        return entry(name).orElseThrow(() -> unknown(name)).getKey();
    }

    /** The term of this name, as {@link Term#name()} has it, or the one that explains it. */
    public Term named(String name) {
        return entry(name).orElseThrow(() -> unknown(name)).getValue();
    }

    private Optional<Map.Entry<String, Term>> entry(String name) {
        return terms.entrySet().stream()
                .filter(term -> term.getValue().name().equals(name)
                        || wordsOf(term.getKey()).containsKey(name))
                .findFirst();
    }

    private Map<String, String> wordsOf(String id) {
        return words.getOrDefault(id, Map.of());
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("no term is called " + name);
    }
}
