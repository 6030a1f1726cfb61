package dev.whichrole.triage;

import dev.whichrole.answer.Phrase;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import dev.whichrole.triage.model.Label;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What triage says, by occasion. */
public record TriageWords(
        Map<Role, String> names, OfVerdict verdict, OfReading reading, OfDebate debate, OfObjection objection) {
    public TriageWords {
        names = complete(names, "names");
    }

    /** What is said of a situation. */
    public record OfVerdict(
            Phrase between,
            String shared,
            String none,
            Phrase sure,
            Phrase fairly,
            Phrase unsure,
            String because,
            Phrase starts,
            Phrase sharedText,
            Phrase noneText,
            String nothingText,
            String unsureText,
            String others,
            Phrase whom,
            Map<Role, String> asks,
            String wrong,
            String askThere) {
        public OfVerdict {
            asks = complete(asks, "verdict.asks");
        }

        String asks(Role role) {
            return known(asks, role);
        }
    }

    /** What is said of a long text, and the signs by which an ad and its level are known. */
    public record OfReading(
            Phrase title,
            Phrase told,
            String all,
            String allText,
            String untitled,
            Phrase agrees,
            Phrase differs,
            Phrase differsWholly,
            Phrase calls,
            Map<Role, String> one,
            Phrase missing,
            Phrase level,
            String noPhrases,
            String note,
            String toldNote,
            Map<Level, String> levels,
            List<String> adSigns,
            Map<Level, List<String>> levelSigns) {
        public OfReading {
            one = complete(one, "reading.one");
            levels = Map.copyOf(levels);
            adSigns = List.copyOf(adSigns);
            levelSigns = Map.copyOf(levelSigns);
            if (levels.size() < Level.values().length || levelSigns.size() < Level.values().length) {
                throw new IllegalArgumentException("a level is missing in reading.levels or reading.level-signs");
            }
        }

        String one(Role role) {
            return known(one, role);
        }

        String levels(Level level) {
            return known(levels, level);
        }
    }

    /** What is said to somebody who says that a verdict was not right. */
    public record OfObjection(
            Phrase title, String keeps, String back, Phrase thanks, String offer, String send, String sent) {}

    /** What is said of a debate. */
    public record OfDebate(
            String title,
            String nobody,
            Phrase seat,
            Phrase silent,
            String all,
            String next,
            String close,
            String somebody,
            String how,
            String howText,
            Map<Role, String> gives,
            Map<Role, String> asks) {
        public OfDebate {
            gives = complete(gives, "debate.gives");
            asks = complete(asks, "debate.asks");
        }

        String gives(Role role) {
            return known(gives, role);
        }

        String asks(Role role) {
            return known(asks, role);
        }
    }

    /** The label's display name. */
    String name(Label label) {
        return switch (label) {
            case SHARED -> verdict.shared();
            case NONE -> verdict.none();
            default -> name(label.role().orElseThrow());
        };
    }

    String name(Role role) {
        return known(names, role);
    }

    private static <K> String known(Map<K, String> map, K key) {
        return Objects.requireNonNull(map.get(key), () -> "no words for " + key);
    }

    private static Map<Role, String> complete(Map<Role, String> map, String where) {
        if (!map.keySet().containsAll(Arrays.asList(Role.values()))) {
            throw new IllegalArgumentException(where + " lacks a role: " + map.keySet());
        }
        return Map.copyOf(map);
    }
}
