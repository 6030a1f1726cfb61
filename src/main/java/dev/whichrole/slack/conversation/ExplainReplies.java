package dev.whichrole.slack.conversation;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.explain.Explainer;
import dev.whichrole.slack.message.Answerer;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.Reply;
import java.util.Optional;

/** Explanations, with whom to ask in the asker's workspace beside those about one role. */
public final class ExplainReplies implements Answerer {
    private final Explainer explainer;
    private final ContactReplies contacts;
    private final Choice stop;

    /** @param stop ends all messages that the person has not asked for */
    public ExplainReplies(Explainer explainer, ContactReplies contacts, Choice stop) {
        this.explainer = explainer;
        this.contacts = contacts;
        this.stop = stop;
    }

    @Override
    public Optional<Reply> answer(Heard heard, Asker asker) {
        Answer answer = contacts.beside(
                explainer.answer(heard),
                explainer.about(heard.ask()),
                asker.person().team());
        return Optional.of(
                heard.ask() instanceof Ask.ShowTopic topic
                        ? topic(topic, answer)
                        : Reply.shareable(answer, heard.ask().typed()));
    }

    private Reply topic(Ask.ShowTopic topic, Answer answer) {
        return switch (explainer.kind(topic)) {
            case PAGE -> Reply.shareable(answer, topic.typed());
            case PRIVATE -> Reply.toAsker(answer);
            case STOP -> Reply.toAsker(answer.offering(stop));
        };
    }
}
