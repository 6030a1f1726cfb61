package dev.whichrole.quiz;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.QuizContent;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** People, runs and clicks for the tests, with the real questions. */
final class Runs {
    static final QuizContent CONTENT = QuizContent.read();
    /** The ten questions of each level that the examples were written with: one more at the end changes no example. */
    static final QuizContent EXAMPLES = new QuizContent(
            new Banks(
                    firstTen(CONTENT.banks().junior()),
                    firstTen(CONTENT.banks().mid()),
                    firstTen(CONTENT.banks().senior())),
            CONTENT.words());

    static final Quiz QUIZ = EXAMPLES.quiz(HandbookContent.read().handbook());
    static final Person ANA = person("UANA");
    static final Person BEN = person("UBEN");
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private Runs() {}

    private static Bank firstTen(Bank bank) {
        return new Bank(bank.questions().subList(0, 10));
    }

    static Person person(String user) {
        return new Person(new TeamId("T1"), new UserId(user));
    }

    static Choice choice(Answer answer, QuizAction action, int nth) {
        return answer.choices().stream()
                .filter(choice -> choice.action().equals(action.id()))
                .skip(nth - 1L)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + action + " " + nth + " in " + answer));
    }

    static Step press(Answer answer, QuizAction action, int nth, Person clicker) {
        return QUIZ.click(choice(answer, action, nth).value(), clicker, NOON);
    }

    static Answer shown(Step step) {
        if (step instanceof Step.Show show) {
            return show.answer();
        }
        throw new AssertionError("the run did not go on: " + step);
    }

    static Profile profile(Step step) {
        if (step instanceof Step.Finished finished) {
            return finished.profile();
        }
        throw new AssertionError("the run did not end: " + step);
    }

    /** Where a person is after choosing the standing and pressing these answers, numbered 1 to 4. */
    static Step run(Person person, long seed, Standing standing, List<Integer> presses) {
        Step step = QUIZ.start(person, seed);
        step = press(shown(step), QuizAction.LEVEL, List.of(Standing.values()).indexOf(standing) + 1, person);
        for (int press : presses) {
            step = press(shown(step), QuizAction.ANSWER, press, person);
        }
        return step;
    }

    /** The profile of a person who answers the five questions as these roles. */
    static Profile answering(Person person, long seed, Standing standing, List<Role> roles) {
        var state = new QuizState(person, seed, Optional.of(standing), List.of(), false);
        var draw = new Draw(EXAMPLES.banks().of(standing.level()), state);
        return new Profile(person, standing, draw.given(roles), false, NOON);
    }

    /** All 1,024 ways to answer five questions. */
    static List<List<Role>> everyWay() {
        Stream<List<Role>> ways = Stream.of(List.of());
        for (int i = 0; i < QuizState.STEPS; i++) {
            ways = ways.flatMap(way -> Stream.of(Role.values())
                    .map(role -> Stream.concat(way.stream(), Stream.of(role)).toList()));
        }
        return ways.toList();
    }

    static QuizState randomState(SplittableRandom random) {
        var owner = new Person(new TeamId(id(random)), new UserId(id(random)));
        var standing =
                random.nextInt(5) == 0 ? Optional.<Standing>empty() : Optional.of(any(random, Standing.values()));
        int count = standing.isEmpty() ? 0 : random.nextInt(QuizState.STEPS + 1);
        var answers =
                Stream.generate(() -> any(random, Role.values())).limit(count).toList();
        long seed = random.nextInt(4) == 0 ? random.nextInt(100) : random.nextLong();
        return new QuizState(owner, seed, standing, answers, count < QuizState.STEPS && random.nextInt(4) == 0);
    }

    static <T> T any(SplittableRandom random, T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private static String id(SplittableRandom random) {
        var plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
        return random.ints(1 + random.nextInt(40), 0, plain.length())
                .mapToObj(i -> plain.substring(i, i + 1))
                .reduce("", String::concat);
    }
}
