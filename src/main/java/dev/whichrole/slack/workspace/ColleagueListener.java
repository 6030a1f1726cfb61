package dev.whichrole.slack.workspace;

import com.slack.api.bolt.response.Response;
import dev.whichrole.people.Person;
import dev.whichrole.quiz.ProfileStore;
import dev.whichrole.quiz.Quiz;
import dev.whichrole.quiz.QuizAction;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.directory.FullNames;
import dev.whichrole.slack.message.Acks;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.message.Submission;
import dev.whichrole.slack.view.ColleagueModal;

/** Lays the result of whoever asks beside a colleague's, in a modal, where both are on the team map. */
public final class ColleagueListener implements Listener {
    private final Quiz quiz;
    private final ProfileStore profiles;
    private final FullNames names;
    private final Delivery delivery;
    private final ColleagueModal modal;

    public ColleagueListener(Quiz quiz, ProfileStore profiles, FullNames names, Delivery delivery) {
        this.quiz = quiz;
        this.profiles = profiles;
        this.names = names;
        this.delivery = delivery;
        var words = quiz.colleague();
        this.modal = new ColleagueModal(words.title(), words.label(), words.hint(), words.submit(), words.close());
    }

    @Override
    public void register(Switchboard board) {
        board.click(
                QuizAction.COLLEAGUE.id(), click -> delivery.later(click, () -> delivery.open(click, modal.empty())));
        board.submission(ColleagueModal.ID, this::beside);
    }

    private Response beside(Submission submission) {
        var me = submission.person();
        var other = ColleagueModal.chosen(submission.view())
                .map(user -> new Person(me.team(), user))
                .orElse(me);
        var answer = quiz.beside(
                profiles.find(me),
                profiles.find(other),
                names.soon(other).orElse(other.user().value()));
        return Acks.update(delivery.modal(delivery.show(answer)));
    }
}
