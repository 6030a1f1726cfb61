/**
 * The state of the playground's company: people, channels, messages and open views, in memory. Each class guards itself
 * and hands out immutable values; nothing here knows HTTP or the bot.
 */
@NullMarked
package dev.whichrole.playground.workspace;

import org.jspecify.annotations.NullMarked;
