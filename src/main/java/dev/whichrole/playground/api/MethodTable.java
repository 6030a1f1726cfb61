package dev.whichrole.playground.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every method the playground knows, by its name. */
public final class MethodTable {
    private final Map<String, Method> byName;

    public MethodTable(List<MethodGroup> groups) {
        byName = groups.stream()
                .flatMap(MethodGroup::methods)
                .collect(Collectors.toUnmodifiableMap(Method::name, Function.identity()));
    }

    /** All names, in order. */
    public Set<String> names() {
        return new TreeSet<>(byName.keySet());
    }

    Optional<Method> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
