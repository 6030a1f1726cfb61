package dev.whichrole.slack.conversation;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.explain.Explainer;
import dev.whichrole.slack.message.Answerer;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.Reply;
import java.util.Optional;

/** What a question may have meant that is put in no way that is known: for the asker alone, as it may be beside the point. */
public final class GuessReplies implements Answerer {
    private final Explainer explainer;

    /** Replies by what this explainer would answer. */
    public GuessReplies(Explainer explainer) {
        this.explainer = explainer;
    }

    @Override
    public Optional<Reply> answer(Heard heard, Asker asker) {
        return heard.ask() instanceof Ask.Guess guess
                ? Optional.of(Reply.toAsker(explainer.guessing(guess.like())))
                : Optional.empty();
    }
}
