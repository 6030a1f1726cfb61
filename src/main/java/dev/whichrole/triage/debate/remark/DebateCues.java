package dev.whichrole.triage.debate.remark;

import dev.whichrole.handbook.Role;
import java.util.Arrays;
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
 * @param course what tells how a thread goes
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
        List<String> wonders,
        Course course) {

    /**
     * What a role is called as a team or a practice, and what it owns.
     *
     * @param topics what the role looks after
     */
    public record Side(List<String> names, List<Topic> topics) {
        public Side {
            names = List.copyOf(names);
            topics = List.copyOf(topics);
        }
    }

    /**
     * A thing that one role looks after.
     *
     * @param matter whose it is, a colon, and why
     * @param next a next step for it
     * @param words what people call it
     */
    public record Topic(String matter, String next, List<String> words) {
        public Topic {
            words = List.copyOf(words);
        }

        /** Whose it is, without why. */
        public String whose() {
            return matter.replaceFirst(":.*", "");
        }
    }

    /**
     * What tells how a thread goes, and how far somebody is in it.
     *
     * @param differs a question is about what titles mean
     * @param proposes somebody puts something to the others
     * @param decides ... or has to decide
     * @param yields somebody goes along with what they were not for
     * @param resists somebody does not, in a word
     * @param broken something is broken now
     * @param past ... or was
     * @param undo somebody offers to take a change back
     * @param mine somebody says that a thing is theirs
     * @param abstains somebody says that they take no side
     * @param caution somebody wants a net before the jump
     */
    public record Course(
            List<String> differs,
            List<String> proposes,
            List<String> decides,
            List<String> yields,
            List<String> resists,
            List<String> broken,
            List<String> past,
            List<String> undo,
            List<String> mine,
            List<String> abstains,
            List<String> caution) {}

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
