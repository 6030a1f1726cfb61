package dev.whichrole.slack.quiz;

import com.slack.api.bolt.response.Response;
import dev.whichrole.people.Person;
import dev.whichrole.quiz.ProfileStore;
import dev.whichrole.quiz.Quiz;
import dev.whichrole.quiz.QuizAction;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.message.Click;
import dev.whichrole.slack.workspace.Home;
import java.util.Optional;

/** Listens to the buttons under a result: to be on the team map or off it, and to show it to others. */
public final class ResultListener implements Listener {
    private final Quiz quiz;
    private final ProfileStore profiles;
    private final RunMessages runs;
    private final Home home;

    public ResultListener(Quiz quiz, ProfileStore profiles, RunMessages runs, Home home) {
        this.quiz = quiz;
        this.profiles = profiles;
        this.runs = runs;
        this.home = home;
    }

    @Override
    public void register(Switchboard board) {
        board.click(QuizAction.COUNT.id(), click -> counted(click, true));
        board.click(QuizAction.UNCOUNT.id(), click -> counted(click, false));
        board.click(QuizAction.SHOW.id(), this::show);
    }

    private Response counted(Click click, boolean in) {
        return runs.delivery().later(click, () -> {
            var kept = owner(click).flatMap(owner -> profiles.count(owner, in));
            if (kept.isPresent()) {
                runs.inPlace(click, quiz.counted(kept));
                refreshHome(click);
            } else {
                theirOwn(click);
            }
        });
    }

    /** What was done in a modal before Home changes what Home says. */
    private void refreshHome(Click click) {
        if (click.view().isPresent()) {
            home.refresh(click.person());
        }
    }

    /** Shows a private result to everyone. What the owner sees stays. */
    private Response show(Click click) {
        var delivery = runs.delivery();
        return delivery.once(click, click.debounceKeys(), () -> {
            var kept = owner(click).flatMap(profiles::find);
            kept.ifPresentOrElse(
                    profile -> delivery.publicly(click, delivery.show(quiz.shown(profile, runs.name(click)))),
                    () -> theirOwn(click));
        });
    }

    /** The clicker, if the result is theirs. */
    private static Optional<Person> owner(Click click) {
        return Person.byCode(click.value()).filter(click.person()::equals);
    }

    /** Whoever presses a button about a result that is not theirs, or no longer kept, gets to see their own. */
    private void theirOwn(Click click) {
        runs.privately(click, quiz.last(profiles.find(click.person())));
    }
}
