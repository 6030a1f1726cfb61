package dev.whichrole.quiz;

import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where profiles are kept, one per person; safe for use by many threads. */
public interface ProfileStore {
    /**
     * Keeps the profile in place of the person's earlier one. Whether the person is counted in the team map is
     * {@link #count}'s to change: an earlier choice stays, so that a redelivered last click does not undo it.
     *
     * @return the profile as it is kept
     */
    Profile save(Profile profile);

    Optional<Profile> find(Person person);

    /** The profiles of those among the users who are counted in the team map, in no order; for thousands of users. */
    List<Profile> counted(TeamId team, Collection<UserId> users);

    /**
     * Puts the person on the team map or takes them off it.
     *
     * @return the profile as it is kept; empty if the person has none
     */
    Optional<Profile> count(Person person, boolean in);

    /** Forgets the person's profile, if there is one. */
    void delete(Person person);
}
