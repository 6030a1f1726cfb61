package dev.whichrole.slack.quiz;

import dev.whichrole.answer.Answer;
import dev.whichrole.people.Person;
import dev.whichrole.quiz.Quiz;
import dev.whichrole.quiz.QuizAction;
import dev.whichrole.slack.directory.FullNames;
import dev.whichrole.slack.message.Click;
import dev.whichrole.slack.message.Delivery;
import java.util.Optional;

/** Shows runs and results where they belong, each as it fits there. Waits for Slack, so not before an acknowledgement. */
public final class RunMessages {
    private final Quiz quiz;
    private final Delivery delivery;
    private final FullNames names;

    public RunMessages(Quiz quiz, Delivery delivery, FullNames names) {
        this.quiz = quiz;
        this.delivery = delivery;
        this.names = names;
    }

    Delivery delivery() {
        return delivery;
    }

    /** What the clicker is called, as far as anybody knows. */
    String name(Click click) {
        return name(click.person()).orElse(click.name());
    }

    Optional<String> name(Person person) {
        return names.of(person);
    }

    /** In place of what was clicked. */
    void inPlace(Click click, Answer answer) {
        delivery.inPlace(click, delivery.show(fitting(click, answer)));
    }

    /** For the clicker alone, beside what was clicked. */
    void privately(Click click, Answer answer) {
        delivery.privately(click, delivery.show(answer));
    }

    /** For everyone, in the thread below what was clicked. */
    void below(Click click, Answer answer) {
        delivery.post(click.person(), click.below(), delivery.show(fitting(click, answer)), click.responseUrl());
    }

    /** What is public has its owner's name on it, and needs no button to be shown; nor is there a channel to show it in. */
    private Answer fitting(Click click, Answer answer) {
        Answer there = click.where().direct() ? answer.without(QuizAction.TEAM.id()) : answer;
        Answer shown = click.ephemeral() ? there : there.without(QuizAction.SHOW.id());
        String name = click.open() ? name(click) : "";
        return name.isBlank() ? shown : quiz.named(shown, name);
    }
}
