/**
 * What the bot is used for, counted by workspace: how often which answer was given, never to whom or about what. Knows
 * neither people nor texts.
 */
@NullMarked
package dev.whichrole.usage;

import org.jspecify.annotations.NullMarked;
