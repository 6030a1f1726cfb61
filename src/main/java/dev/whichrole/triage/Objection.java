package dev.whichrole.triage;

import java.util.Optional;

/** Somebody's word that a verdict was not right: what was said of which text, and what they expected. */
public record Objection(Label right, Subject said) {
    String code() {
        return right.id() + ":" + said.code();
    }

    /** What a choice carried; empty if no choice of today's carries this. */
    public static Optional<Objection> parse(String code) {
        int end = code.indexOf(':');
        return end < 0
                ? Optional.empty()
                : Subject.label(code.substring(0, end))
                        .flatMap(right ->
                                Subject.parse(code.substring(end + 1)).map(said -> new Objection(right, said)));
    }
}
