/**
 * Which of the four roles a text is about: a situation, a job ad or a debate, read by the concerns it shows. Knows
 * nothing of Slack, files or the network; the same text always gets the same answer.
 */
@NullMarked
package dev.whichrole.triage;

import org.jspecify.annotations.NullMarked;
