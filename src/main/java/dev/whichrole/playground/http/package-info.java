/** The playground's web server: one port on loopback, a guard, and plain exchanges. Knows nothing of Slack. */
@NullMarked
package dev.whichrole.playground.http;

import org.jspecify.annotations.NullMarked;
