/**
 * Floods of a bot in a process of its own, started as the Procfile starts it. Small in the ordinary build; the profile
 * "stress" makes them large. Each is bounded, prints a table, and never leaves this machine.
 */
@NullMarked
package dev.whichrole.stress;

import org.jspecify.annotations.NullMarked;
