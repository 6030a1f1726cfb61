package dev.whichrole.slack.quiz;

import com.slack.api.bolt.response.Response;
import dev.whichrole.answer.Answer;
import dev.whichrole.people.Person;
import dev.whichrole.quiz.ProfileStore;
import dev.whichrole.quiz.Quiz;
import dev.whichrole.quiz.QuizAction;
import dev.whichrole.quiz.Step;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.message.Click;
import dev.whichrole.slack.work.Trace;
import dev.whichrole.slack.workspace.Gatherings;
import dev.whichrole.slack.workspace.Home;
import dev.whichrole.usage.Use;
import java.util.List;

/**
 * Listens to the quiz's buttons. The state of a run is in them, so nothing here remembers one: a click leads to the same
 * step whenever it comes and whoever runs.
 */
public final class QuizListener implements Listener {
    private final Quiz quiz;
    private final ProfileStore profiles;
    private final RunMessages runs;
    private final Gatherings gatherings;
    private final Home home;

    public QuizListener(Quiz quiz, ProfileStore profiles, RunMessages runs, Gatherings gatherings, Home home) {
        this.quiz = quiz;
        this.profiles = profiles;
        this.runs = runs;
        this.gatherings = gatherings;
        this.home = home;
    }

    @Override
    public void register(Switchboard board) {
        board.click(QuizAction.START.id(), this::start);
        QuizAction.STEPS.forEach(action -> board.click(action.id(), this::step));
    }

    /** Starts a run for whoever clicks, in a message of its own. */
    private Response start(Click click) {
        boolean privately = click.ephemeral()
                || click.view().isPresent()
                || (click.open() && click.value().equals(QuizAction.PRIVATELY));
        Answer first = quiz.start(click.person(), click.asker().seed()).answer();
        var keys = click.view().isPresent() ? List.<String>of() : click.debounceKeys();
        return runs.delivery().once(click, keys, () -> {
            if (privately) {
                runs.privately(click, first);
            } else {
                openly(click, first);
            }
        });
    }

    /** Where that is in a thread that the clicker may not have open, says so. */
    private void openly(Click click, Answer first) {
        runs.below(click, first);
        if (click.value().equals(QuizAction.HERE) && click.opensThread()) {
            gatherings.joined(click);
        }
        if (click.opensThread()) {
            runs.privately(click, quiz.started());
        }
    }

    /** Takes a run one step on or back, in place; a click on somebody else's starts one of the clicker's own. */
    private Response step(Click click) {
        Step step = quiz.click(click.value(), click.person(), click.at());
        if (step instanceof Step.NotYours theirs) {
            return runs.delivery()
                    .once(click, click.debounceKeys(), () -> runs.privately(click, own(click, theirs.owner())));
        } else if (step instanceof Step.Outdated outdated) {
            return runs.delivery().later(click, () -> runs.privately(click, outdated.answer()));
        } else if (step instanceof Step.Finished finished) {
            return runs.delivery().later(click, () -> finish(click, finished));
        } else if (step instanceof Step.Show show) {
            return runs.delivery().later(click, () -> runs.inPlace(click, show.answer()));
        }
        throw new IllegalStateException("no way to show " + step);
    }

    private Answer own(Click click, Person owner) {
        return quiz.startOfTheirOwn(
                        runs.name(owner), click.person(), click.asker().seed())
                .answer();
    }

    /** A run that was finished in a modal before Home changes what Home says. */
    private void finish(Click click, Step.Finished finished) {
        Trace.current().counts(new Use(Use.Kind.QUIZ, "finished"));
        runs.inPlace(click, quiz.result(profiles.save(finished.profile())));
        if (click.view().isPresent()) {
            home.refresh(click.person());
        } else if (!click.ephemeral()) {
            gatherings.finished(click);
        }
    }
}
