package dev.whichrole.slack.quiz;

import com.slack.api.bolt.response.Response;
import dev.whichrole.answer.Answer;
import dev.whichrole.quiz.Quiz;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.message.Shortcut;
import java.util.List;

/**
 * Listens to the shortcut <em>Find your role</em>, from anywhere in Slack: starts the quiz in direct messages with the
 * person, since a global shortcut comes without a channel to answer in.
 */
public final class QuizShortcutListener implements Listener {
    private final Quiz quiz;
    private final Delivery delivery;

    public QuizShortcutListener(Quiz quiz, Delivery delivery) {
        this.quiz = quiz;
        this.delivery = delivery;
    }

    /** By its name in the app manifest. */
    @Override
    public void register(Switchboard board) {
        board.globalShortcut("quiz.find", this::start);
    }

    private Response start(Shortcut shortcut) {
        var person = shortcut.person();
        var asker = shortcut.asker(Asker.Way.DIRECTLY);
        Answer first = quiz.start(person, asker.seed()).answer();
        return delivery.once(
                shortcut.lane(),
                List.of("shortcut:" + person.code() + ":" + shortcut.moment()),
                () -> delivery.answer(person, shortcut.where(), delivery.show(first)));
    }
}
