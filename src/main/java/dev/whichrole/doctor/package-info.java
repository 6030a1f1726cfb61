/**
 * Looks at what a bot is set up with, from outside: Slack, the database, the address it is reached at, the clock. Changes
 * nothing, and says of everything that is wrong what to do.
 */
@NullMarked
package dev.whichrole.doctor;

import org.jspecify.annotations.NullMarked;
