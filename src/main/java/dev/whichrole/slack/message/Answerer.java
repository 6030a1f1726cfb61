package dev.whichrole.slack.message;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import java.util.Optional;

/** Answers some kinds of ask, whoever asks and wherever. */
@FunctionalInterface
public interface Answerer {
    /** The reply; empty if this kind of ask is for somebody else to answer. */
    Optional<Reply> answer(Heard heard, Asker asker);

    /** What a few words can lean on that come after this reply; empty if nothing. */
    default Optional<Ask> leftBehind(Reply reply) {
        return Optional.empty();
    }
}
