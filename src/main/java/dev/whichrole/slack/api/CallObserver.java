package dev.whichrole.slack.api;

import java.time.Duration;

/** Is told of every call to Slack. Called on the threads that call, so it must be quick. */
@FunctionalInterface
public interface CallObserver {
    /** An observer that does not look. */
    CallObserver NOBODY = (method, error, took) -> {};

    /**
     * A call has ended.
     *
     * @param method of the Web API; {@code response_url} for what goes to one
     * @param error Slack's code where it is a known one, {@code other} where it is not, {@code http_429}, {@code http_5xx},
     *     {@code http_4xx}, {@code unreachable}, {@code no_answer}; {@code none} if it worked
     */
    void called(String method, String error, Duration took);
}
