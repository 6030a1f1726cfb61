/** What tests of several features share: a bot in a strict Slack, and what it knows. */
@NullMarked
package dev.whichrole.testing;

import org.jspecify.annotations.NullMarked;
