package dev.whichrole.playground.app;

import org.jspecify.annotations.Nullable;

/**
 * Where an answer goes: a channel, the person who acted, and the app's own message they acted on, if there is one.
 */
public record ReplyTo(String channel, String user, @Nullable String sourceTs) {}
