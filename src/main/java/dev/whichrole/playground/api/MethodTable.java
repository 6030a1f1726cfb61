package dev.whichrole.playground.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    Optional<Method> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
