package dev.whichrole.slack.message;

import dev.whichrole.answer.Phrase;
import dev.whichrole.slack.api.SlackFailure;
import dev.whichrole.slack.api.SlackFailure.Kind;

/** What went wrong between the bot and Slack, and what would help, a sentence for each kind of trouble. */
public record Reasons(
        String notInvited,
        String noScope,
        String archived,
        String restricted,
        String threadClosed,
        String gone,
        String noMessages,
        String nobody,
        String shutOut,
        String expired,
        String malformed,
        String busy,
        String slacksFault,
        String unsure,
        String empty,
        Phrase unknown) {
    /** What to tell a person about the failure. */
    public String of(SlackFailure failure) {
        if (failure.kind() == Kind.UNSURE && failure.error().isEmpty()) {
            return unsure;
        }
        return switch (failure.trouble()) {
            case NOT_INVITED -> notInvited;
            case NO_SCOPE -> noScope;
            case ARCHIVED -> archived;
            case RESTRICTED -> restricted;
            case THREAD_CLOSED -> threadClosed;
            case GONE -> gone;
            case NO_MESSAGES -> noMessages;
            case NOBODY -> nobody;
            case SHUT_OUT -> shutOut;
            case EXPIRED -> expired;
            case MALFORMED -> malformed;
            case BUSY -> busy;
            case SLACKS_FAULT -> slacksFault;
            case EMPTY -> empty;
            case UNKNOWN -> unknown.with("error", failure.error());
        };
    }
}
