package dev.whichrole.triage.feedback;

import dev.whichrole.triage.model.Label;
import java.util.Optional;

/** Somebody's word that a verdict was not right: what was said of which text, and what they expected. */
public record Objection(Label right, LabelledText said) {
    /** All of it in one, to be given to {@link #parse}. */
    public String code() {
        return right.id() + ":" + said.code();
    }

    /** What a choice carried; empty if no choice of today's carries this. */
    public static Optional<Objection> parse(String code) {
        int end = code.indexOf(':');
        return end < 0
                ? Optional.empty()
                : LabelledText.named(code.substring(0, end))
                        .flatMap(right ->
                                LabelledText.parse(code.substring(end + 1)).map(said -> new Objection(right, said)));
    }
}
