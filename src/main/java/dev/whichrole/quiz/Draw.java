package dev.whichrole.quiz;

import dev.whichrole.handbook.Role;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one run is made of: five questions in order, and for each the order of its answers. Follows from the state. */
final class Draw {
    static final int SHARP = 2;
    static final int PLAIN = 3;

    private final String key;
    private final List<Question> questions;

    Draw(Bank bank, QuizState state) {
        key = state.owner().code() + "/" + Long.toUnsignedString(state.seed(), 36);
        var drawn = Stream.concat(first(SHARP, bank.sharp()), first(PLAIN, bank.plain()))
                .toList();
        questions = Shuffle.order(key + "/order", drawn, Question::id);
    }

    private Stream<Question> first(int count, List<Question> among) {
        return Shuffle.order(key + "/draw", among, Question::id).stream().limit(count);
    }

    List<Question> questions() {
        return questions;
    }

    /** The roles in the order in which their answers are shown. */
    List<Role> answers(Question question) {
        return Shuffle.order(key + "/" + question.id(), List.of(Role.values()), Role::id);
    }

    /** A line for the step, 1 to 5; no line comes twice in a run while there are enough of them. */
    String line(List<String> lines, int step) {
        return Shuffle.order(key + "/lines", lines, Function.identity()).get((step - 1) % lines.size());
    }

    /** The answers so far, with what each counts for. */
    List<Given> given(List<Role> answers) {
        return IntStream.range(0, answers.size())
                .mapToObj(i -> new Given(
                        questions.get(i).id(), answers.get(i), questions.get(i).points()))
                .toList();
    }
}
