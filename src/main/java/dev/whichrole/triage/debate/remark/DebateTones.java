package dev.whichrole.triage.debate.remark;

import dev.whichrole.handbook.Role;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the tone of a remark is read by, as its file has it. See {@link Cues} for how a cue is written.
 *
 * @param good single words that speak well of something
 * @param bad ... or ill
 * @param want ... or want it
 * @param end ... or want it gone
 * @param sayings cues, by what they tell
 * @param sides what each role's team and matter are called
 * @param naming what tells that a thread is about names
 * @param hiring ... or about whom to hire
 */
public record DebateTones(
        List<String> good,
        List<String> bad,
        List<String> want,
        List<String> end,
        Map<String, List<String>> sayings,
        Map<Role, Side> sides,
        List<String> naming,
        List<String> hiring) {

    /**
     * How a role comes up.
     *
     * @param called its team and its practice by name
     * @param about what else tells that somebody speaks of it
     */
    public record Side(List<String> called, List<String> about) {}

    public DebateTones {
        sayings = new LinkedHashMap<>(sayings);
        sides = Map.copyOf(sides);
        if (!sides.keySet().containsAll(Arrays.asList(Role.values()))) {
            throw new IllegalArgumentException("sides lack a role: " + sides.keySet());
        }
    }

    Cues called(Role role) {
        return new Cues(Objects.requireNonNull(sides.get(role)).called());
    }

    Cues about(Role role) {
        return new Cues(Objects.requireNonNull(sides.get(role)).about());
    }
}
