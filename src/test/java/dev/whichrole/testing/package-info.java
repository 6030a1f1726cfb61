/**
 * What tests of several packages share on the bot's side: a bot in a strict Slack or in a process of its own, everything
 * that can be asked, and how answers look. What serves the tests of one package stands beside them; Slack's side has {@code
 * playground.testing}.
 */
@NullMarked
package dev.whichrole.testing;

import org.jspecify.annotations.NullMarked;
