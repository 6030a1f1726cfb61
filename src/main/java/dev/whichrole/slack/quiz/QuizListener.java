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
import dev.whichrole.slack.directory.RecentNames;
import dev.whichrole.slack.message.Click;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.work.Trace;
import dev.whichrole.slack.workspace.Home;
import dev.whichrole.usage.Use;
import java.util.List;
import java.util.Optional;

/**
 * Listens to the quiz's buttons. The state of a run is in them, so nothing here remembers one: a click leads to the same
 * step whenever it comes and whoever runs.
 */
public final class QuizListener implements Listener {
    private final Quiz quiz;
    private final ProfileStore profiles;
    private final Delivery delivery;
    private final RecentNames names;
    private final Home home;

    public QuizListener(Quiz quiz, ProfileStore profiles, Delivery delivery, RecentNames names, Home home) {
        this.quiz = quiz;
        this.profiles = profiles;
        this.delivery = delivery;
        this.names = names;
        this.home = home;
    }

    @Override
    public void register(Switchboard board) {
        board.click(QuizAction.START.id(), this::start);
        QuizAction.STEPS.forEach(action -> board.click(action.id(), this::step));
        board.click(QuizAction.COUNT.id(), click -> counted(click, true));
        board.click(QuizAction.UNCOUNT.id(), click -> counted(click, false));
        board.click(QuizAction.SHOW.id(), this::show);
    }

    /** Starts a run for whoever clicks, in a message of its own. */
    private Response start(Click click) {
        boolean privately = click.ephemeral()
                || click.view().isPresent()
                || (click.open() && click.value().equals(QuizAction.PRIVATELY));
        Answer first = quiz.start(click.person(), click.asker().seed()).answer();
        return delivery.once(click, click.view().isPresent() ? List.of() : click.debounceKeys(), () -> {
            if (privately) {
                delivery.privately(click, delivery.show(first));
            } else {
                delivery.post(click.person(), click.below(), delivery.show(fitting(click, first)), click.responseUrl());
            }
        });
    }

    /** Takes a run one step on or back, in place; a click on somebody else's starts one of the clicker's own. */
    private Response step(Click click) {
        Step step = quiz.click(click.value(), click.person(), click.at());
        if (step instanceof Step.NotYours theirs) {
            return delivery.once(
                    click,
                    click.debounceKeys(),
                    () -> delivery.privately(click, delivery.show(own(click, theirs.owner()))));
        } else if (step instanceof Step.Outdated outdated) {
            return delivery.later(click, () -> delivery.privately(click, delivery.show(outdated.answer())));
        } else if (step instanceof Step.Finished finished) {
            return delivery.later(click, () -> {
                Trace.current().counts(new Use(Use.Kind.QUIZ, "finished"));
                inPlace(click, quiz.result(profiles.save(finished.profile())));
                refreshHome(click);
            });
        } else if (step instanceof Step.Show show) {
            return delivery.later(click, () -> inPlace(click, show.answer()));
        }
        throw new IllegalStateException("no way to show " + step);
    }

    private Answer own(Click click, Person owner) {
        return quiz.startOfTheirOwn(
                        names.of(owner), click.person(), click.asker().seed())
                .answer();
    }

    private Response counted(Click click, boolean in) {
        return delivery.later(click, () -> {
            var kept = owner(click).flatMap(owner -> profiles.count(owner, in));
            if (kept.isPresent()) {
                inPlace(click, quiz.counted(kept));
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

    /** Shows a private result to everyone. */
    private Response show(Click click) {
        return delivery.once(click, click.debounceKeys(), () -> {
            var kept = owner(click).flatMap(profiles::find);
            kept.ifPresentOrElse(
                    profile -> delivery.publicly(click, delivery.show(quiz.shown(profile, click.name()))),
                    () -> theirOwn(click));
        });
    }

    /** The clicker, if the result is theirs. */
    private static Optional<Person> owner(Click click) {
        return Person.byCode(click.value()).filter(click.person()::equals);
    }

    /** Whoever presses a button about a result that is not theirs, or no longer kept, gets to see their own. */
    private void theirOwn(Click click) {
        delivery.privately(click, delivery.show(quiz.last(profiles.find(click.person()))));
    }

    private void inPlace(Click click, Answer answer) {
        delivery.inPlace(click, delivery.show(fitting(click, answer)));
    }

    /** What is public has its owner's name on it, and needs no button to be shown; nor is there a channel to show it in. */
    private Answer fitting(Click click, Answer answer) {
        Answer there = click.where().direct() ? answer.without(QuizAction.TEAM.id()) : answer;
        Answer shown = click.ephemeral() ? there : there.without(QuizAction.SHOW.id());
        return click.open() && !click.name().isBlank() ? quiz.named(shown, click.name()) : shown;
    }
}
