/**
 * Greeting: whom to greet, what to say, and a worker that says it once, whatever is redelivered, restarted or run twice.
 * Knows neither Slack nor a database, and is given the time.
 */
@NullMarked
package dev.whichrole.welcome;

import org.jspecify.annotations.NullMarked;
