package dev.whichrole.quiz;

import dev.whichrole.handbook.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bank of each level. */
public record Banks(Bank junior, Bank mid, Bank senior) {
    Bank of(Level level) {
        return switch (level) {
            case JUNIOR -> junior;
            case MID -> mid;
            case SENIOR -> senior;
        };
    }

    /**
     * A short word that changes whenever questions come, go or change weight, because a run begun before would then
     * draw others. Mending a sentence keeps it.
     */
    String edition() {
        var ids = Stream.of(junior, mid, senior)
                .map(bank -> bank.questions().stream()
                        .map(question -> question.id() + question.sharp())
                        .sorted()
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
        return Long.toString(Math.floorMod(Shuffle.hash(ids), 36L * 36 * 36 * 36), 36);
    }
}
