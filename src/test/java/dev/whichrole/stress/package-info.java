/**
 * The bot on its worst days, measured: floods, stops and crashes of a bot in a process of its own, started as the Procfile
 * starts it. {@code mvn -Pstress test} runs them at full length, every build a short version. Each is bounded, prints a
 * table, and never leaves this machine. What each shows is in {@code docs/reliability.md}.
 */
@NullMarked
package dev.whichrole.stress;

import org.jspecify.annotations.NullMarked;
