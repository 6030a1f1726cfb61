package dev.whichrole.store;

import dev.whichrole.welcome.GreetingState;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the greetings of all workspaces stand.
 *
 * @param counts how many there are in each state
 * @param oldest how long the one that has waited longest could have been sent; zero if none waits
 */
public record GreetingLine(Map<GreetingState, Long> counts, Duration oldest) {
    public GreetingLine {
        counts = Map.copyOf(counts);
    }

    static GreetingLine of(Map<GreetingState, Long> counts, Duration oldest) {
        var all = new EnumMap<GreetingState, Long>(GreetingState.class);
        for (GreetingState state : GreetingState.values()) {
            all.put(state, counts.getOrDefault(state, 0L));
        }
        return new GreetingLine(all, oldest);
    }
}
