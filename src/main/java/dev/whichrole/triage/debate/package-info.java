/**
 * A thread to a debate: what it is about, who speaks for which of the four concerns or against it, who only asks, what
 * nobody speaks for. Doubt leaves a person out. Knows nothing of Slack.
 *
 * <p>{@link dev.whichrole.triage.debate.remark.Traits} names what is seen in a remark, learnt {@link
 * dev.whichrole.triage.debate.remark.TraitWeights} make a {@link dev.whichrole.triage.debate.remark.Stance} of that, and {@link
 * dev.whichrole.triage.debate.SpeakerStanding} adds up a speaker's. What a remark is about is heard by triage's own model.
 */
@NullMarked
package dev.whichrole.triage.debate;

import org.jspecify.annotations.NullMarked;
