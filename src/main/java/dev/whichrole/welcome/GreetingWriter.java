package dev.whichrole.welcome;

import java.util.Optional;

/** Puts greetings into words at the moment they go out. */
@FunctionalInterface
public interface GreetingWriter {
    /** The greeting in words; empty if it is not wanted any more, because the workspace's switch was turned off. */
    Optional<WrittenGreeting> write(Greeting greeting);
}
