/**
 * Answers about the roles: card, level, comparison, map, train, startup and help. Knows nothing of Slack.
 */
@NullMarked
package dev.whichrole.explain;

import org.jspecify.annotations.NullMarked;
