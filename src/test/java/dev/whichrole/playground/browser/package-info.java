/**
 * Walks through the workspace page in a real Chromium, as a person with a mouse, a keyboard or a phone would. Knows the
 * page and the playground's control API, never a feature of the bot.
 */
@NullMarked
package dev.whichrole.playground.browser;

import org.jspecify.annotations.NullMarked;
