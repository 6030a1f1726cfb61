package dev.whichrole.slack.conversation;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.AskParser;
import dev.whichrole.ask.Heard;
import dev.whichrole.slack.message.Answerer;
import dev.whichrole.slack.message.Asker;
import java.util.List;
import java.util.Optional;

/**
 * What the bot says to what a person typed, wherever they typed it: each ask goes to the feature that answers it, and
 * what is no ask about the roles is a situation to be sorted. Words about the roles always get the same answer; the quiz
 * also looks at who asks, and how, and triage at what their workspace has said.
 */
public final class Conversation {
    private final AskParser parser;
    private final List<Answerer> answerers;

    /** A conversation in which the parser listens and the answerers speak, the first that has something to say. */
    public Conversation(AskParser parser, List<Answerer> answerers) {
        this.parser = parser;
        this.answerers = List.copyOf(answerers);
    }

    /** Reads these words: either there is an answer to them, or an errand to be run. */
    public Outcome read(String text, Asker asker) {
        Heard heard = parser.parse(text);
        if (heard.ask() instanceof Ask.Errand errand) {
            return new Outcome.ToRun(errand);
        }
        return answerers.stream()
                .flatMap(answerer -> answerer.answer(heard, asker).stream())
                .findFirst()
                .map(Outcome.Answered::new)
                .orElseThrow(() -> new IllegalStateException("nobody answers " + heard.ask()));
    }

    /** Whether these words ask for something that the bot has an answer to, rather than tell of a situation. */
    public boolean isAsk(String text) {
        return !(parser.parse(text).ask() instanceof Ask.Unclear);
    }

    /** Whether a mention with these words inside a thread is about the thread; if so, what it tells besides. */
    Optional<String> settling(String text) {
        return parser.parse(text).ask() instanceof Ask.Settle settle ? Optional.of(settle.told()) : Optional.empty();
    }
}
