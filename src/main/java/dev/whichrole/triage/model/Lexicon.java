package dev.whichrole.triage.model;

import dev.whichrole.triage.text.SmallTalk;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * All concerns, and the groups of everyday words their terms may use.
 *
 * <p>A term is words as people write them. {@code ..} between words lets up to eight others stand there; {@code &} asks
 * for both sides in either order; a word in capitals is a group.
 *
 * @param smallTalk what carries nothing of any matter
 */
public record Lexicon(Map<String, List<String>> groups, List<Concern> concerns, SmallTalk smallTalk) {
    static final int TIERS = 3;

    public Lexicon {
        groups = Map.copyOf(new TreeMap<>(groups));
        concerns = List.copyOf(concerns);
    }

    /** The names of the groups in an order that never changes. */
    List<String> groupNames() {
        return groups.keySet().stream().sorted().toList();
    }

    /** The words of a group that there is. */
    List<String> group(String name) {
        return Objects.requireNonNull(groups.get(name));
    }

    /** How many entries a label has. */
    int entries(Label label) {
        return concerns.stream()
                .filter(concern -> concern.label() == label)
                .mapToInt(Concern::size)
                .sum();
    }
}
