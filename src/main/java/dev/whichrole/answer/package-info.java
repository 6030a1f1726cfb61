/**
 * What the bot says before anyone decides how it looks: a heading, parts in order, and choices that lead on. Knows
 * neither Slack nor the features that fill it.
 */
@NullMarked
package dev.whichrole.answer;

import org.jspecify.annotations.NullMarked;
