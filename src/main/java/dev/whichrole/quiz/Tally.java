package dev.whichrole.quiz;

import dev.whichrole.handbook.Role;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The count of a finished run: shares, who leads, who is next, and what would have turned it round. */
final class Tally {
    private final List<Given> answers;
    private final Map<Role, Integer> shares = new EnumMap<>(Role.class);

    Tally(List<Given> answers) {
        this.answers = List.copyOf(answers);
        for (Role role : Role.values()) {
            shares.put(role, 0);
        }
        answers.forEach(answer -> shares.merge(answer.role(), answer.points(), Integer::sum));
    }

    List<Given> answers() {
        return answers;
    }

    /** The percentage of each role; all four are there. */
    Map<Role, Integer> shares() {
        return Map.copyOf(shares);
    }

    int share(Role role) {
        return shares.getOrDefault(role, 0);
    }

    /** The role with the largest share; of two that tie, the one that is always shown first. */
    Role leader() {
        return Arrays.stream(Role.values())
                .max(Comparator.<Role>comparingInt(this::share).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** The role with the next largest share; among equals, the one nearer to the leader on the map. */
    Role neighbour() {
        var leader = leader();
        return Arrays.stream(Role.values())
                .filter(role -> role != leader)
                .max(Comparator.<Role>comparingInt(this::share)
                        .thenComparing(role -> -leader.place().distance(role.place()))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    boolean tied() {
        return share(leader()) == share(neighbour());
    }

    boolean pure() {
        return share(leader()) == 100;
    }

    /** The roles with the smallest share. */
    List<Role> least() {
        int smallest = Arrays.stream(Role.values()).mapToInt(this::share).min().orElseThrow();
        return Arrays.stream(Role.values())
                .filter(role -> share(role) == smallest)
                .toList();
    }

    /** The answers for the role, the ones that decided most first. */
    List<Given> towards(Role role) {
        return answers.stream()
                .filter(answer -> answer.role() == role)
                .sorted(Comparator.comparingInt(Given::points).reversed())
                .toList();
    }

    /** The two answers that decided the run: the leader's heaviest two, or one for each chair. */
    List<Given> decisive() {
        return tied()
                ? List.of(towards(leader()).get(0), towards(neighbour()).get(0))
                : towards(leader()).stream().limit(2).toList();
    }

    /**
     * How few other answers would have put the neighbour alone in front. Turning one of the leader's answers closes
     * the gap by twice what it decides, more than any other change does, so the heaviest are turned first.
     */
    int answersToTip() {
        int gap = share(leader()) - share(neighbour());
        int turned = 0;
        for (Given answer : towards(leader())) {
            if (gap < 0) {
                break;
            }
            gap -= 2 * answer.points();
            turned++;
        }
        return turned;
    }
}
