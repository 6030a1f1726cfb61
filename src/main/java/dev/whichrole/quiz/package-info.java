/**
 * The quiz: banks of questions, a run whose whole state is a value, scoring, and the profile that comes out of it. Knows
 * neither Slack nor a clock, and rolls no dice: ids, seed and time are passed in.
 */
@NullMarked
package dev.whichrole.quiz;

import org.jspecify.annotations.NullMarked;
