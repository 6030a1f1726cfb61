package dev.whichrole.team;

import dev.whichrole.handbook.Role;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sums of percentages brought back to percentages that add to 100: what rounding down leaves goes to the largest rests. */
final class Percent {
    private Percent() {}

    static Map<Role, Integer> of(Map<Role, Integer> sums, int people) {
        if (people == 0) {
            return Map.of();
        }
        Map<Role, Integer> percent = new EnumMap<>(Role.class);
        sums.forEach((role, sum) -> percent.put(role, sum / people));
        int missing =
                100 - percent.values().stream().mapToInt(Integer::intValue).sum();
        List<Map.Entry<Role, Integer>> byRest = sums.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Role, Integer>>comparingInt(sum -> -(sum.getValue() % people))
                        .thenComparing(Map.Entry::getKey))
                .toList();
        byRest.stream().limit(missing).forEach(sum -> percent.merge(sum.getKey(), 1, Integer::sum));
        return Map.copyOf(percent);
    }
}
