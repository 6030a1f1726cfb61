package dev.whichrole.playground.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody in the company, in the order in which they joined. */
public final class People {
    private final Map<String, Person> byId = new LinkedHashMap<>();

    public synchronized void add(Person person) {
        byId.put(person.id(), person);
    }

    synchronized void clear() {
        byId.clear();
    }

    /** Of the crowd, those who are not among these; as many new ones as are missing join it. */
    synchronized List<String> crowdBeyond(Set<String> others, int number) {
        List<String> crowd = new ArrayList<>();
        byId.values().stream().filter(Person::crowd).map(Person::id).forEach(crowd::add);
        List<String> found = new ArrayList<>(
                crowd.stream().filter(id -> !others.contains(id)).limit(number).toList());
        while (found.size() < number) {
            Person person = Person.quiet(crowd.size() + 1);
            add(person);
            crowd.add(person.id());
            found.add(person.id());
        }
        return found;
    }

    /** Everybody but the crowd. */
    public synchronized List<Person> known() {
        return byId.values().stream().filter(person -> !person.crowd()).toList();
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
