package dev.whichrole.playground.api;

import java.util.stream.Stream;

/** Web API methods that belong together: each with its scope, its rate, and who answers it. */
public interface MethodGroup {
    Stream<Method> methods();
}
