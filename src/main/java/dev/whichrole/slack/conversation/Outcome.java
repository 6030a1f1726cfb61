package dev.whichrole.slack.conversation;

import dev.whichrole.ask.Ask;
import dev.whichrole.slack.message.Reply;
import dev.whichrole.slack.triage.mention.AboutThread;

/** What a person's words come to. */
public sealed interface Outcome {
    /** There is an answer, to be shown at once. */
    record Answered(Reply reply) implements Outcome {}

    /** The thread they stand in is to be settled. */
    record ToSettle(AboutThread about) implements Outcome {}

    /** There is something to do first, which may call Slack. */
    record ToRun(Ask.Errand errand) implements Outcome {}
}
