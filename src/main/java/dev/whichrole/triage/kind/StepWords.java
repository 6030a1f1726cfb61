package dev.whichrole.triage.kind;

import dev.whichrole.handbook.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What each role would do first with each kind of text, and what it would ask if the text is another's.
 *
 * @param roles the first steps of each role
 * @param shared the first steps where any of the four could
 * @param others what a role asks of a text that is another's
 * @param ordered what is added where somebody wants a thing that one role builds and another hands out
 */
public record StepWords(
        Map<Role, Map<Kind, List<Step>>> roles,
        Map<Kind, List<Step>> shared,
        Map<Role, Map<Kind, String>> others,
        Ordered ordered) {
    public StepWords {
        roles = Map.copyOf(roles);
        shared = complete(shared, "shared");
        others = Map.copyOf(others);
        for (Role role : Role.values()) {
            complete(known(roles, role), role.id());
            for (Kind kind : Kind.values()) {
                known(known(others, role), kind);
            }
        }
    }

    /**
     * A first step.
     *
     * @param speaks words of which the text must have one; none where the step fits any text of its kind
     * @param step completes "They would start here:"
     */
    public record Step(List<String> speaks, String step) {
        public Step {
            speaks = List.copyOf(speaks);
        }
    }

    /**
     * Things that somebody may ask for of whom builds them or of whom hands them out.
     *
     * @param things words of which a request must have one
     * @param also for the role that was named, when it is the other one's
     */
    public record Ordered(List<String> things, Map<Role, String> also) {
        public Ordered {
            things = List.copyOf(things);
            also = Map.copyOf(also);
        }
    }

    /** The steps for a kind, those for particular texts first. */
    public List<Step> steps(Role role, Kind kind) {
        return known(known(roles, role), kind);
    }

    /** What the role would ask of another's text. */
    public String asks(Role role, Kind kind) {
        return known(known(others, role), kind);
    }

    private static <K, V> V known(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key), () -> "no steps for " + key);
    }

    private static Map<Kind, List<Step>> complete(Map<Kind, List<Step>> steps, String where) {
        for (Kind kind : Kind.values()) {
            var of = known(steps, kind);
            if (of.isEmpty() || !of.get(of.size() - 1).speaks().isEmpty()) {
                throw new IllegalArgumentException(where + ": " + kind + " lacks a step for any text");
            }
        }
        return Map.copyOf(steps);
    }
}
