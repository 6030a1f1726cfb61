/**
 * A mention of the bot inside a thread: whether it is about that thread, by its words alone. Knows neither the thread nor
 * Slack.
 */
@NullMarked
package dev.whichrole.slack.triage.mention;

import org.jspecify.annotations.NullMarked;
