/**
 * What tests act with: a company whose people type and click over the control API, and a stub in the bot's place. Tests of
 * the bot itself use the company too, so it knows no feature.
 */
@NullMarked
package dev.whichrole.playground.testing;

import org.jspecify.annotations.NullMarked;
