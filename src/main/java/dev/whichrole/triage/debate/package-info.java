/**
 * A thread to a debate: what it is about, who speaks for which of the four concerns or against it, who only asks, what
 * nobody speaks for. Doubt leaves a person out. Knows nothing of Slack, and of triage's model nothing at all.
 */
@NullMarked
package dev.whichrole.triage.debate;

import org.jspecify.annotations.NullMarked;
