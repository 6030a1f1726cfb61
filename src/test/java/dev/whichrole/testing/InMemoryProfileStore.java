package dev.whichrole.testing;

import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.quiz.Profile;
import dev.whichrole.quiz.ProfileStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Profiles that last as long as the process does. */
public final class InMemoryProfileStore implements ProfileStore {
    private final Map<Person, Profile> kept = new ConcurrentHashMap<>();

    @Override
    public Profile save(Profile profile) {
        return kept.merge(profile.owner(), profile, (earlier, latest) -> latest.counted(earlier.counted()));
    }

    @Override
    public Optional<Profile> find(Person person) {
        return Optional.ofNullable(kept.get(person));
    }

    @Override
    public List<Profile> counted(TeamId team, Collection<UserId> users) {
        return users.stream()
                .distinct()
                .map(user -> find(new Person(team, user)))
                .flatMap(Optional::stream)
                .filter(Profile::counted)
                .toList();
    }

    @Override
    public Optional<Profile> count(Person person, boolean in) {
        return Optional.ofNullable(kept.computeIfPresent(person, (owner, profile) -> profile.counted(in)));
    }

    @Override
    public void delete(Person person) {
        kept.remove(person);
    }
}
