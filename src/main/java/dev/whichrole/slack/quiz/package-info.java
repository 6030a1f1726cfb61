/**
 * The quiz in Slack: its buttons, its shortcut, and what it says to words.
 */
@NullMarked
package dev.whichrole.slack.quiz;

import org.jspecify.annotations.NullMarked;
