package dev.whichrole.slack.quiz;

import dev.whichrole.answer.Answer;
import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.people.Person;
import dev.whichrole.quiz.ProfileStore;
import dev.whichrole.quiz.Quiz;
import dev.whichrole.quiz.QuizAction;
import dev.whichrole.slack.message.Answerer;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.Reply;
import java.util.Optional;
import java.util.function.Function;

/** What the quiz says to words, which depends on who asks and how. */
public final class QuizReplies implements Answerer {
    private final Quiz quiz;
    private final ProfileStore profiles;
    private final Function<Person, Optional<String>> names;

    /** @param names what somebody is called, as far as it is known soon enough for an acknowledgement */
    public QuizReplies(Quiz quiz, ProfileStore profiles, Function<Person, Optional<String>> names) {
        this.quiz = quiz;
        this.profiles = profiles;
        this.names = names;
    }

    @Override
    public Optional<Reply> answer(Heard heard, Asker asker) {
        if (heard.ask() instanceof Ask.TakeQuiz) {
            return Optional.of(Reply.toEveryone(take(asker)));
        } else if (heard.ask() instanceof Ask.FindMyRole) {
            return Optional.of(Reply.toAsker(start(asker)));
        } else if (heard.ask() instanceof Ask.ShowMe) {
            return Optional.of(Reply.toAsker(last(asker)));
        }
        return Optional.empty();
    }

    /** In a channel the quiz is there to be joined; elsewhere it starts at once. */
    private Answer take(Asker asker) {
        var name = names.apply(asker.person());
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

    /** The asker's last result. */
    private Answer last(Asker asker) {
        Answer last = quiz.last(profiles.find(asker.person()));
        return asker.way() == Asker.Way.DIRECTLY
                ? last.without(QuizAction.SHOW.id()).without(QuizAction.TEAM.id())
                : last;
    }
}
