/**
 * What Slack refuses in blocks and views, as a pure function driven by two data files. Knows nothing of the playground
 * around it, so the bot's own view tests can use it too.
 */
@NullMarked
package dev.whichrole.playground.blockkit;

import org.jspecify.annotations.NullMarked;
