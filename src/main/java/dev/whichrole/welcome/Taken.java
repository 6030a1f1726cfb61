package dev.whichrole.welcome;

/**
 * A greeting that a worker has taken, and nobody else has until its lease ends.
 *
 * @param attempt how often it has been taken, this time included; waiting because Slack said so does not count
 * @param mayBeSent whether an earlier attempt ended without a word, so that it may be with the person already
 * @param lease tells this taking from every other
 */
public record Taken(Greeting greeting, int attempt, boolean mayBeSent, String lease) {}
