package dev.whichrole.playground.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody in the company, in the order in which they joined. */
public final class People {
    private final Map<String, Person> byId = new LinkedHashMap<>();

    public synchronized void add(Person person) {
        byId.put(person.id(), person);
    }

    synchronized void clear() {
        byId.clear();
    }

    public synchronized List<Person> all() {
        return List.copyOf(byId.values());
    }

    public synchronized Optional<Person> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** By id or handle, with or without {@code @}. */
    public Optional<Person> find(String idOrName) {
        String name = idOrName.startsWith("@") ? idOrName.substring(1) : idOrName;
        return byId(idOrName)
                .or(() -> all().stream()
                        .filter(person -> person.name().equals(name))
                        .findFirst());
    }
}
