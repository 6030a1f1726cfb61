package dev.whichrole.slack;

import dev.whichrole.answer.Answer;
import dev.whichrole.ask.Ask;
import dev.whichrole.ask.AskParser;
import dev.whichrole.ask.Heard;
import dev.whichrole.explain.Explainer;

/** What the bot says to what a person typed, wherever they typed it. The same words always get the same answer. */
public final class Conversation {
    private final AskParser parser;
    private final Explainer explainer;

    /** A conversation in which the parser listens and the explainer speaks. */
    public Conversation(AskParser parser, Explainer explainer) {
        this.parser = parser;
        this.explainer = explainer;
    }

    /** An answer, and the ask it answers. */
    record Said(Ask ask, Answer answer) {}

    Said hear(String text) {
        Heard heard = parser.parse(text);
        return new Said(heard.ask(), explainer.answer(heard));
    }
}
