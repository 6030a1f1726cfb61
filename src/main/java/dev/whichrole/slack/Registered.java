package dev.whichrole.slack;

import java.util.Set;
import java.util.TreeSet;

/**
 * The names of everything the bot listens to, gathered as it is registered; the app manifest must name the same.
 *
 * @param events event types, without the kind of channel that a manifest adds ({@code message}, not {@code message.im})
 */
public record Registered(Set<String> commands, Set<String> events, Set<String> shortcuts, Set<String> steps) {
    public Registered() {
        this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }
}
