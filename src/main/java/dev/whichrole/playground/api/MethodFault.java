package dev.whichrole.playground.api;

import dev.whichrole.playground.app.SlackError;
import java.util.Optional;
import java.util.Set;

/**
 * What is wrong with one method of the Web API, switched on by hand.
 *
 * @param channel where; empty for everywhere
 * @param error what every call is refused with; empty for none
 * @param needed the scope that a {@code missing_scope} would have needed; empty for none
 * @param empty whether it answers {@code ok}, does nothing and says nothing else
 * @param retryAfter the seconds of a 429; 0 for none
 * @param hangMillis how long it takes to answer
 */
public record MethodFault(
        String channel, String error, String needed, boolean empty, long retryAfter, long hangMillis) {
    boolean isAbout(String there) {
        return channel.isEmpty() || channel.equals(there);
    }

    Optional<SlackError> refusal(Set<String> granted) {
        return Optional.of(error)
                .filter(code -> !code.isEmpty())
                .map(code -> needed.isEmpty() ? new SlackError(code) : SlackError.missingScope(needed, granted));
    }
}
