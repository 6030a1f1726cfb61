package dev.whichrole.slack.workflow;

import dev.whichrole.answer.Phrase;
import dev.whichrole.triage.route.RouteWords;

/**
 * What the step says.
 *
 * @param post what is posted where the step has a channel
 * @param faults what a workflow's builder reads where it fails; each says what to do
 */
public record WorkflowWords(RouteWords route, Phrase post, Faults faults) {
    /** Why it failed. */
    public record Faults(String noText, Phrase noPost, String late) {}
}
