package dev.whichrole.quiz;

import dev.whichrole.people.Person;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Profiles that last as long as the process does. */
public final class InMemoryProfiles implements Profiles {
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
    public Optional<Profile> count(Person person, boolean in) {
        return Optional.ofNullable(kept.computeIfPresent(person, (owner, profile) -> profile.counted(in)));
    }

    @Override
    public void delete(Person person) {
        kept.remove(person);
    }
}
