package dev.whichrole.slack;

import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.response.Response;
import dev.whichrole.answer.Answer;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.quiz.Quiz;
import java.util.List;
import java.util.Objects;

/**
 * Listens to the shortcut <em>Find your role</em>, from anywhere in Slack: starts the quiz in direct messages with the
 * person, since a global shortcut comes without a channel to answer in.
 */
final class QuizShortcut {
    /** Its name in the app manifest. */
    static final String ID = "quiz.find";

    private final Quiz quiz;
    private final Delivery delivery;
    private final Names names;

    QuizShortcut(Quiz quiz, Delivery delivery, Names names) {
        this.quiz = quiz;
        this.delivery = delivery;
        this.names = names;
    }

    Response run(GlobalShortcutRequest request, Context context) {
        GlobalShortcutPayload payload = request.getPayload();
        var user = payload.getUser();
        var person = new Person(new TeamId(payload.getTeam().getId()), new UserId(user.getId()));
        names.saw(person, Objects.requireNonNullElse(user.getUsername(), ""));
        var asker = new Asker(person, Asker.Way.DIRECTLY, payload.getActionTs());
        Answer first = quiz.start(person, asker.seed()).answer();
        return delivery.laterOnce(
                List.of("shortcut:" + person.code() + ":" + asker.moment()),
                () -> delivery.post(person.team(), Destination.directly(person), delivery.show(first)));
    }
}
