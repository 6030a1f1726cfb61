/**
 * What can be asked of the jar besides running the bot, as far as it needs nothing of the bot's own wiring.
 */
@NullMarked
package dev.whichrole.command;

import org.jspecify.annotations.NullMarked;
