package dev.whichrole.quiz;

import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a finished quiz leaves behind: the answers of one person, from which everything else follows.
 *
 * @param counted whether the person chose to be counted in the team map
 */
public record Profile(Person owner, Standing standing, List<Given> answers, boolean counted, Instant takenAt) {
    public Profile {
        answers = List.copyOf(answers);
        int sum = answers.stream().mapToInt(Given::points).sum();
        if (sum != 100) {
            throw new IllegalArgumentException("the answers decide " + sum + " percent, not 100: " + answers);
        }
    }

    public Level level() {
        return standing.level();
    }

    /** Whether the person is all four roles at once. */
    public boolean wholeDepartment() {
        return standing == Standing.WHOLE;
    }

    /** The percentage of each role; all four are there, and they add to 100. */
    public Map<Role, Integer> shares() {
        return tally().shares();
    }

    /** The same profile, on or off the team map. */
    public Profile counted(boolean in) {
        return new Profile(owner, standing, answers, in, takenAt);
    }

    Tally tally() {
        return new Tally(answers);
    }
}
