/**
 * The state of the playground's company: people, channels, messages and open views, in memory. Each class guards itself
 * and hands out immutable values; nothing here knows HTTP or the bot. {@code Message} and {@code Person} are Slack's side
 * of the wire, and never shared with the bot, which has types of its own by these names.
 */
@NullMarked
package dev.whichrole.playground.workspace;

import org.jspecify.annotations.NullMarked;
