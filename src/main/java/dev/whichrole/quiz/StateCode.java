package dev.whichrole.quiz;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a state as a button's value and reads it back, strictly: only what {@link #encode} writes is read.
 *
 * <p>The value is eight words with dots between: version, edition of the questions, team, user, seed in base 36, where
 * the person is ({@code j m s w}, or a dash), a letter per answer, and {@code r}unning or {@code x} for stopped. For
 * example {@code 1.k3f9.T024BE7LD.U061F7AUR.1y2p0ij32e8e7.m.sdp.r}.
 */
final class StateCode {
    static final String VERSION = "1";
    static final int LONGEST = 128;

    private static final Pattern SHAPE = Pattern.compile(VERSION
            + "\\.([0-9a-z]{1,4})\\.([^.]+\\.[^.]+)\\.([0-9a-z]{1,13})\\.([jmsw-])\\.([isdp]{0," + QuizState.STEPS
            + "})\\.([rx])");

    private final String edition;

    StateCode(String edition) {
        this.edition = edition;
    }

    String encode(QuizState state) {
        return String.join(
                ".",
                VERSION,
                edition,
                state.owner().code(),
                Long.toUnsignedString(state.seed(), 36),
                state.standing().map(StateCode::letter).orElse("-"),
                state.answers().stream().map(StateCode::letter).collect(Collectors.joining()),
                state.stopped() ? "x" : "r");
    }

    /** The state that was written; empty for whatever this bot, with today's questions, never wrote. */
    Optional<QuizState> decode(String value) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        var shape = SHAPE.matcher(value);
        return shape.matches() && shape.group(1).equals(edition)
                ? state(shape).filter(state -> encode(state).equals(value))
                : Optional.empty();
    }

    private static Optional<QuizState> state(Matcher shape) {
        var standing = byLetter(Standing.values(), shape.group(4));
        var answers = shape.group(5)
                .chars()
                .mapToObj(Character::toString)
                .flatMap(letter -> byLetter(Role.values(), letter).stream())
                .toList();
        boolean stopped = shape.group(6).equals("x");
        if (!QuizState.possible(standing.isPresent(), answers.size(), stopped)) {
            return Optional.empty();
        }
        return Person.byCode(shape.group(2))
                .flatMap(owner -> seed(shape.group(3))
                        .map(seed -> new QuizState(owner, seed, standing, List.copyOf(answers), stopped)));
    }

    private static Optional<Long> seed(String text) {
        try {
            return Optional.of(Long.parseUnsignedLong(text, 36));
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    private static String letter(Enum<?> value) {
        return value.name().substring(0, 1).toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> byLetter(E[] values, String letter) {
        return Arrays.stream(values)
                .filter(value -> letter(value).equals(letter))
                .findFirst();
    }
}
