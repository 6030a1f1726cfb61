/**
 * The way to the bot: signed HTTP or Socket Mode envelopes, deadlines, retries, and the log of everything that went
 * either way. Knows what is sent, not why.
 */
@NullMarked
package dev.whichrole.playground.bot;

import org.jspecify.annotations.NullMarked;
