/**
 * The bot on its worst days, measured: {@code mvn -Pstress test} at full length, a short version in every build. What each
 * shows is in {@code docs/reliability.md}.
 */
@NullMarked
package dev.whichrole.stress;

import org.jspecify.annotations.NullMarked;
