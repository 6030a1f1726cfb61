package dev.whichrole.quiz;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a run shows on its way: the choice of where one is, the questions, and the rest in between. */
final class RunAnswers {
    private final Banks banks;
    private final QuizWords words;
    private final StateCode code;

    RunAnswers(Banks banks, QuizWords words, StateCode code) {
        this.banks = banks;
        this.words = words;
        this.code = code;
    }

    Answer page(QuizState state) {
        if (state.stopped()) {
            return stopped(state);
        }
        return state.standing()
                .map(standing -> question(state, new Draw(banks.of(standing.level()), state)))
                .orElseGet(() -> start(state, words.start().title()));
    }

    /** The first choice, below a line for someone who clicked on another person's run. */
    Answer startOfTheirOwn(QuizState state, Optional<String> ownersName) {
        var line = ownersName
                .map(name -> words.start().notYours().with("name", name))
                .orElse(words.start().notYoursUnnamed());
        var page = start(state, line);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Text(words.start().title()));
        parts.addAll(page.parts());
        return new Answer(line, parts, page.choices());
    }

    private Answer start(QuizState state, String title) {
        var choices = Arrays.stream(Standing.values())
                .map(standing -> choice(label(standing), QuizAction.LEVEL, state.at(standing)))
                .collect(Collectors.toCollection(ArrayList::new));
        choices.add(
                choice(words.question().stop(), QuizAction.STOP, state.stop()).inNewRow());
        return new Answer(title, List.of(new Part.Note(words.start().note())), choices);
    }

    /** The scene, and below it a button for each answer that is the answer, so that nothing has to be matched. */
    private Answer question(QuizState state, Draw draw) {
        var question = draw.questions().get(state.answers().size());
        var choices = draw.answers(question).stream()
                .map(role -> choice(question.answer(role), QuizAction.ANSWER, state.answered(role))
                        .inNewRow())
                .collect(Collectors.toCollection(ArrayList::new));
        choices.add(
                choice(words.question().back(), QuizAction.BACK, state.back()).inNewRow());
        choices.add(choice(words.question().stop(), QuizAction.STOP, state.stop()));
        var progress = words.question()
                .progress()
                .with(Map.of(
                        "step", step(state),
                        "steps", String.valueOf(QuizState.STEPS),
                        "line", draw.line(words.question().lines(), state.step())));
        return new Answer(question.scene(), List.of(new Part.Note(progress)), choices);
    }

    private Answer stopped(QuizState state) {
        var says = words.stopped();
        var text = state.standing().isEmpty()
                ? says.textAtStart()
                : says.text().with(Map.of("step", step(state), "steps", String.valueOf(QuizState.STEPS)));
        return new Answer(
                says.title(),
                List.of(new Part.Text(text)),
                List.of(
                        choice(says.resume(), QuizAction.RESUME, state.resume()).leading(),
                        new Choice(says.again(), QuizAction.START.id(), QuizAction.AGAIN)));
    }

    private Choice choice(String label, QuizAction action, QuizState next) {
        return new Choice(label, action.id(), code.encode(next));
    }

    private String label(Standing standing) {
        return QuizWords.of(words.start().standings(), standing);
    }

    private static String step(QuizState state) {
        return String.valueOf(state.step());
    }
}
