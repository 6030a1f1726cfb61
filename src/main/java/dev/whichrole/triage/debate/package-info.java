/**
 * A thread to a debate: what it is about, who speaks for which of the four concerns or against it, who only asks, what
 * nobody speaks for. Doubt leaves a person out. Knows nothing of Slack.
 *
 * <p>{@link dev.whichrole.triage.debate.remark.Ear} hears what is said, {@link dev.whichrole.triage.debate.stance.StanceModel}
 * makes a {@link dev.whichrole.triage.debate.stance.Stance} of all that a speaker says by learnt {@link
 * dev.whichrole.triage.debate.stance.Parts}, and {@link dev.whichrole.triage.debate.SpeakerStanding} decides on it. What a
 * sentence is about is heard by triage's own model.
 */
@NullMarked
package dev.whichrole.triage.debate;

import org.jspecify.annotations.NullMarked;
