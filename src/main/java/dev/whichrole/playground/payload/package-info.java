/**
 * How Slack writes things down: users, channels, messages, events and interactions as JSON. Reads the workspace and
 * changes nothing.
 */
@NullMarked
package dev.whichrole.playground.payload;

import org.jspecify.annotations.NullMarked;
