/**
 * What tests of several packages share on the bot's side: a bot in a strict Slack or in a process of its own, conversations
 * without a Slack, stores without a database. What serves the tests of one package, or needs what only that package can
 * see, stands beside them; Slack's side has {@code playground.testing}.
 */
@NullMarked
package dev.whichrole.testing;

import org.jspecify.annotations.NullMarked;
