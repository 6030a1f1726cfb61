package dev.whichrole.slack.directory;

import dev.whichrole.people.Person;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people were called when they last did something here: the newest ten thousand, in this process alone. Messages carry
 * no names, and asking Slack for them takes a scope; where a name is not known, sentences do without.
 */
public final class RecentNames {
    private static final int MOST = 10_000;

    @SuppressWarnings("serial") // never serialised
    private final Map<Person, String> names = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Person, String> eldest) {
            return size() > MOST;
        }
    };

    /** Remembers the name, if Slack gave one. */
    public synchronized void saw(Person person, @Nullable String name) {
        if (name != null && !name.isBlank()) {
            names.put(person, name);
        }
    }

    public synchronized void forget(Person person) {
        names.remove(person);
    }

    public synchronized Optional<String> of(Person person) {
        return Optional.ofNullable(names.get(person));
    }
}
