package dev.whichrole.ask.parser;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.phrase.Lexemes;
import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.text.Spelling;
import dev.whichrole.handbook.Field;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The gist of a sentence: what it names, what it asks of that, and whether anything else is in it. A sentence that says
 * something else besides is about something else.
 */
record Gist(
        List<Role> roles,
        List<Level> levels,
        List<Field> fields,
        List<String> terms,
        Set<Phrasebook.Cue> cues,
        int heavy,
        boolean ours,
        boolean asks) {

    /** A question about a role may have so many words that nothing is known of. */
    private static final int FEW_HEAVY = 3;

    /** Whether nothing else is said. */
    boolean light() {
        return heavy == 0;
    }

    /** Whether it names nothing, asks nothing and has no word that is not everywhere. */
    boolean isChatter() {
        return light() && !asks && !names() && fields.isEmpty();
    }

    boolean names() {
        return !(roles.isEmpty() && levels.isEmpty() && terms.isEmpty());
    }

    boolean has(Phrasebook.Cue cue) {
        return cues.contains(cue);
    }

    /** The ask it comes to, if it asks anything. */
    Optional<Ask> ask() {
        if (!light() || !(asks || !cues.isEmpty())) {
            return Optional.empty();
        }
        return way().or(this::field).or(this::term).or(this::role);
    }

    /** The role that it names, where it names nothing else and says little besides. */
    Optional<Ask> onlyRole() {
        return terms.isEmpty() && fields.isEmpty() ? atLeastRole() : Optional.empty();
    }

    /** The role that it asks something of, whatever it asks. */
    Optional<Ask> atLeastRole() {
        return !ours && !roles.isEmpty() && heavy <= FEW_HEAVY ? role() : Optional.empty();
    }

    private Optional<Ask> way() {
        if (!has(Phrasebook.Cue.BECOME) || roles.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                roles.size() == 1
                        ? levels.size() > 1
                                ? new Ask.ShowLadder(roles.get(0), levels)
                                : new Ask.Become(roles.get(0), levels.stream().findFirst())
                        : new Ask.ShowPath(roles.get(0), roles.get(1)));
    }

    private Optional<Ask> field() {
        boolean ofSome = !roles.isEmpty() || (has(Phrasebook.Cue.FOUR) && !ours);
        return fields.isEmpty() || !ofSome
                ? Optional.empty()
                : Optional.of(new Ask.ShowField(roles.isEmpty() ? List.of(Role.values()) : roles, fields.get(0)));
    }

    private Optional<Ask> term() {
        boolean defines = has(Phrasebook.Cue.DEFINE) || (roles.isEmpty() && has(Phrasebook.Cue.COMPARE));
        if (terms.isEmpty() || ours || !defines) {
            return Optional.empty();
        }
        return Optional.of(
                terms.size() > 1 && has(Phrasebook.Cue.COMPARE)
                        ? new Ask.CompareTerms(terms)
                        : new Ask.ShowTerm(terms.get(0)));
    }

    private Optional<Ask> role() {
        if (roles.size() > 1) {
            return Optional.of(levels.isEmpty() ? new Ask.Compare(roles) : new Ask.CompareAt(roles, levels.get(0)));
        }
        if (roles.isEmpty() && cues.isEmpty()) {
            return Optional.empty();
        }
        if (levels.isEmpty()) {
            return roles.stream().<Ask>map(Ask.ShowRole::new).findFirst();
        }
        return Optional.of(
                roles.isEmpty()
                        ? new Ask.ShowLevel(levels.get(0))
                        : levels.size() > 1
                                ? new Ask.ShowLadder(roles.get(0), levels)
                                : new Ask.ShowCell(roles.get(0), levels.get(0)));
    }

    /** Reads gists, with the names that the lexemes know. */
    static final class Reader {
        /** Shorter words are too near to too many others. */
        private static final int SHORTEST_SLIP = 6;

        private static final List<String> NAMES = List.of("role", "term", "level", "field");

        private final Lexemes lexemes;
        private final Spelling spelling;
        private final Set<String> light;
        private final Set<String> ours;

        Reader(Lexemes lexemes, Spelling spelling, Set<String> light, Set<String> ours) {
            this.ours = ours;
            this.lexemes = lexemes;
            this.spelling = spelling;
            this.light = light;
        }

        Gist read(List<String> words, boolean asks) {
            var found = new Found();
            int at = 0;
            while (at < words.size()) {
                at += found.take(words, at);
            }
            return new Gist(
                    List.copyOf(found.roles),
                    List.copyOf(found.levels),
                    List.copyOf(found.fields),
                    List.copyOf(found.terms),
                    Set.copyOf(found.cues),
                    found.heavy,
                    found.own,
                    asks);
        }

        private boolean isLight(String word) {
            return light.contains(word) || (word.endsWith("s") && light.contains(word.substring(0, word.length() - 1)));
        }

        private final class Found {
            private final List<Role> roles = new ArrayList<>();
            private final List<Level> levels = new ArrayList<>();
            private final List<Field> fields = new ArrayList<>();
            private final List<String> terms = new ArrayList<>();
            private final Set<Phrasebook.Cue> cues = EnumSet.noneOf(Phrasebook.Cue.class);
            private int heavy;
            private boolean own;

            /** Takes the longest name or cue that begins here; tells how many words that were. */
            int take(List<String> words, int at) {
                String word = words.get(at);
                for (int length = lexemes.reach(words, at); length > 0; length--) {
                    String here = Lexemes.phrase(words, at, length);
                    boolean cue = lexemes.cue(here).map(cues::add).isPresent();
                    boolean named = (!cue || length > 1) && named(here);
                    if (cue || named) {
                        return length;
                    }
                }
                own |= ours.contains(word);
                heavy += isLight(word) || isSlip(word) ? 0 : 1;
                return 1;
            }

            private boolean isSlip(String word) {
                return word.length() >= SHORTEST_SLIP
                        && spelling.meant(word).filter(this::isMeant).isPresent();
            }

            private boolean isMeant(String word) {
                return lexemes.cue(word).map(cues::add).isPresent() || named(word);
            }

            private boolean named(String here) {
                for (String slot : lexemes.mayBeName(here) ? NAMES : List.<String>of()) {
                    Optional<Object> meant = lexemes.find(slot, here);
                    if (meant.isPresent()) {
                        put(meant.get());
                        return true;
                    }
                }
                return false;
            }

            private void put(Object value) {
                if (value instanceof Role role) {
                    add(roles, role);
                } else if (value instanceof Level level) {
                    add(levels, level);
                } else if (value instanceof Field field) {
                    add(fields, field);
                } else {
                    add(terms, (String) value);
                }
            }

            private static <T> void add(List<T> list, T value) {
                if (!list.contains(value)) {
                    list.add(value);
                }
            }
        }
    }
}
