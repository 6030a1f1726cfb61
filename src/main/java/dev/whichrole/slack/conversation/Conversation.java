package dev.whichrole.slack.conversation;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.AskParser;
import dev.whichrole.ask.Heard;
import dev.whichrole.explain.Explainer;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.Reply;
import dev.whichrole.slack.quiz.QuizReplies;
import dev.whichrole.slack.triage.Debates;
import dev.whichrole.slack.triage.SituationReplies;
import java.util.Optional;

/**
 * What the bot says to what a person typed, wherever they typed it: each ask goes to the feature that answers it, and
 * what is no ask about the roles is a situation to be sorted. Words about the roles always get the same answer; the quiz
 * also looks at who asks, and how, and triage at what their workspace has said.
 */
public final class Conversation {
    private final AskParser parser;
    private final Explainer explainer;
    private final QuizReplies quiz;
    private final SituationReplies situations;
    private final Debates debates;

    /** A conversation in which the parser listens and the others speak. */
    public Conversation(
            AskParser parser, Explainer explainer, QuizReplies quiz, SituationReplies situations, Debates debates) {
        this.parser = parser;
        this.explainer = explainer;
        this.quiz = quiz;
        this.situations = situations;
        this.debates = debates;
    }

    /** Reads these words: either there is an answer to them, or an errand to be run. */
    public Outcome read(String text, Asker asker) {
        Heard heard = parser.parse(text);
        return heard.ask() instanceof Ask.Errand errand
                ? new Outcome.ToRun(errand)
                : new Outcome.Answered(reply(heard, asker));
    }

    private Reply reply(Heard heard, Asker asker) {
        if (heard.ask() instanceof Ask.TakeQuiz) {
            return Reply.toEveryone(quiz.take(asker));
        } else if (heard.ask() instanceof Ask.ShowMe) {
            return Reply.toAsker(quiz.last(asker));
        } else if (heard.ask() instanceof Ask.Settle settle) {
            return Reply.shareable(debates.told(settle.told(), asker), settle.typed());
        } else if (heard.ask() instanceof Ask.Unclear unclear) {
            return situations.reply(unclear, asker);
        }
        return Reply.shareable(explainer.answer(heard), heard.ask().typed());
    }

    /** Whether a mention with these words inside a thread is about the thread; if so, what it tells besides. */
    public Optional<String> settling(String text) {
        if (parser.parse(text).ask() instanceof Ask.Settle settle) {
            return Optional.of(settle.told());
        }
        return debates.asked(text) ? Optional.of("") : Optional.empty();
    }
}
