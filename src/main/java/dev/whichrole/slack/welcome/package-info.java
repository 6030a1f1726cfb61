/**
 * Greetings in Slack: people who join, admins who greet by hand, the buttons under a greeting, and the introduction in a
 * channel.
 */
@NullMarked
package dev.whichrole.slack.welcome;

import org.jspecify.annotations.NullMarked;
