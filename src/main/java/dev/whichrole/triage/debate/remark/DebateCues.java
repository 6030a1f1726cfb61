package dev.whichrole.triage.debate.remark;

import dev.whichrole.handbook.Role;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The cues by which debates are read, as their file has them. See {@link Cues} for how one is written.
 *
 * @param against displeasure, as people put it
 * @param aside what jokes and shrugs look like
 * @param everything one person does all four jobs
 * @param turned somebody ends elsewhere than they began
 * @param agrees how a post opens that follows another
 * @param agreesWith how somebody is followed by {@code {name}}
 * @param argues signs that somebody who asks also argues
 * @param wonders signs of a question without a question mark
 */
public record DebateCues(
        Map<Role, Side> sides,
        List<String> against,
        List<String> aside,
        List<String> everything,
        List<String> turned,
        List<String> agrees,
        List<String> agreesWith,
        List<String> argues,
        List<String> wonders) {

    /**
     * What a role is called as a team or a practice, and what it owns.
     *
     * @param topics what the role looks after, by what it is called in an answer
     */
    public record Side(List<String> names, Map<String, List<String>> topics) {
        public Side {
            names = List.copyOf(names);
            topics = new LinkedHashMap<>(topics);
        }
    }

    public DebateCues {
        sides = Map.copyOf(sides);
        if (!sides.keySet().containsAll(Arrays.asList(Role.values()))) {
            throw new IllegalArgumentException("sides lack a role: " + sides.keySet());
        }
    }

    public Side side(Role role) {
        return Objects.requireNonNull(sides.get(role));
    }
}
