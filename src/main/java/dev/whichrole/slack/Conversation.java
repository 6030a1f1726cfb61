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
import dev.whichrole.triage.Triage;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the bot says to what a person typed, wherever they typed it: each ask goes to the feature that answers it, and
 * what is no ask about the roles is a situation to be sorted. Words about the roles always get the same answer; the quiz
 * also looks at who asks, and how, and triage at what their workspace has said.
 */
public final class Conversation {
    /** A button carries no more; what is longer cannot be shared with a press, as nothing here remembers it. */
    private static final int LONGEST_SHARED = 2_000;

    private final AskParser parser;
    private final Explainer explainer;
    private final Quiz quiz;
    private final Profiles profiles;
    private final Triage triage;
    private final Desk desk;
    private final Names names;

    /** A conversation in which the parser listens and the other features speak. */
    Conversation(Features features, Profiles profiles, Desk desk, Names names) {
        this.parser = features.parser();
        this.explainer = features.explainer();
        this.quiz = features.quiz();
        this.profiles = profiles;
        this.triage = features.triage();
        this.desk = desk;
        this.names = names;
    }

    /** Reads these words once: either they are an errand to be run, or there is an answer to them. */
    <T> T hear(String text, Asker asker, Function<Ask.Errand, T> errand, Function<Said, T> answer) {
        Heard heard = parser.parse(text);
        return heard.ask() instanceof Ask.Errand asked ? errand.apply(asked) : answer.apply(said(heard, text, asker));
    }

    private Said said(Heard heard, String text, Asker asker) {
        if (heard.ask() instanceof Ask.TakeQuiz) {
            return new Said(quiz(asker), Audience.EVERYONE, Optional.empty());
        } else if (heard.ask() instanceof Ask.ShowMe) {
            return new Said(me(asker), Audience.ASKER, Optional.empty());
        } else if (heard.ask() instanceof Ask.Settle settle) {
            return new Said(told(settle, asker), Audience.AS_ASKED, shareable(settle.typed()));
        } else if (heard.ask() instanceof Ask.Unclear unclear) {
            return new Said(sorted(unclear, asker), Audience.AS_ASKED, shareable(text));
        }
        return new Said(
                explainer.answer(heard),
                Audience.AS_ASKED,
                shareable(heard.ask().typed()));
    }

    /** The answer to a text that is not a person's own words to the bot, whatever it would ask if it were. */
    Said sort(String text, Asker asker) {
        boolean samePage = parser.parse(text).ask() instanceof Ask.Unclear;
        return new Said(sorted(text, asker), Audience.AS_ASKED, shareable(text).filter(same -> samePage));
    }

    /** Whether a mention with these words inside a thread is about the thread; if so, what it tells besides. */
    Optional<String> settling(String text) {
        if (text.isBlank()) {
            return Optional.of("");
        }
        return parser.parse(text).ask() instanceof Ask.Settle settle ? Optional.of(settle.told()) : Optional.empty();
    }

    private static Optional<String> shareable(String typed) {
        return Optional.of(typed).filter(text -> text.length() <= LONGEST_SHARED);
    }

    private Answer sorted(String text, Asker asker) {
        var team = asker.person().team();
        return triage.answer(text, desk.terms(team), desk.whom(team));
    }

    /** Where a role is named and triage has next to nothing to go by, the role may be what was meant. */
    private Answer sorted(Ask.Unclear unclear, Asker asker) {
        Answer answer = sorted(unclear.text(), asker);
        boolean guess = !unclear.nearest().isEmpty()
                && triage.isUnsure(unclear.text(), desk.terms(asker.person().team()));
        return guess ? explainer.suggesting(answer, unclear.nearest()) : answer;
    }

    private Answer told(Ask.Settle settle, Asker asker) {
        return settle.told().isBlank() ? triage.howToSettle() : triage.settle(settle.told(), names.of(asker.person()));
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
        return asker.way() == Asker.Way.DIRECTLY
                ? last.without(QuizAction.SHOW.id()).without(QuizAction.TEAM.id())
                : last;
    }
}
