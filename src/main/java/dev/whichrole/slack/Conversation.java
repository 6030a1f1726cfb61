package dev.whichrole.slack;

import dev.whichrole.answer.Answer;
import dev.whichrole.ask.Ask;
import dev.whichrole.ask.AskParser;
import dev.whichrole.ask.Heard;
import dev.whichrole.explain.Explainer;
import dev.whichrole.quiz.Profiles;
import dev.whichrole.quiz.Quiz;
import dev.whichrole.quiz.QuizAction;
import dev.whichrole.slack.Said.Audience;
import java.util.Optional;

/**
 * What the bot says to what a person typed, wherever they typed it: each ask goes to the feature that answers it. Words
 * about the roles always get the same answer; the quiz also looks at who asks, and how.
 */
public final class Conversation {
    private final AskParser parser;
    private final Explainer explainer;
    private final Quiz quiz;
    private final Profiles profiles;
    private final Names names;

    /** A conversation in which the parser listens and the other features speak. */
    public Conversation(Features features, Names names) {
        this.parser = features.parser();
        this.explainer = features.explainer();
        this.quiz = features.quiz();
        this.profiles = features.profiles();
        this.names = names;
    }

    /** The answer to these words from this person. */
    public Said hear(String text, Asker asker) {
        Heard heard = parser.parse(text);
        if (heard.ask() instanceof Ask.TakeQuiz) {
            return new Said(quiz(asker), Audience.EVERYONE, Optional.empty());
        } else if (heard.ask() instanceof Ask.ShowMe) {
            return new Said(me(asker), Audience.ASKER, Optional.empty());
        }
        return new Said(explainer.answer(heard), Audience.AS_ASKED, shareable(heard.ask()));
    }

    private static Optional<String> shareable(Ask ask) {
        return ask instanceof Ask.Unclear ? Optional.empty() : Optional.of(ask.typed());
    }

    /** In a channel the quiz is there to be joined; elsewhere it starts at once. */
    private Answer quiz(Asker asker) {
        var name = names.of(asker.person());
        return switch (asker.way()) {
            case IN_CHANNEL -> quiz.invitation(name);
            case BY_MENTION ->
                name.map(known -> quiz.named(start(asker), known)).orElseGet(() -> start(asker));
            case DIRECTLY, BY_BUTTON -> start(asker);
        };
    }

    private Answer start(Asker asker) {
        return quiz.start(asker.person(), asker.seed()).answer();
    }

    private Answer me(Asker asker) {
        Answer last = quiz.last(profiles.find(asker.person()));
        return asker.way() == Asker.Way.DIRECTLY ? last.without(QuizAction.SHOW.id()) : last;
    }
}
