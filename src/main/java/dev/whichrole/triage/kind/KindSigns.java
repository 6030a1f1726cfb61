package dev.whichrole.triage.kind;

import java.util.List;
import java.util.Map;

/**
 * How the kinds of text are known.
 *
 * @param signs for each kind what stands in such texts, in the order in which kinds are asked for
 * @param greetings words that a text may begin with before it begins
 * @param now what says that something does not work at this moment
 */
public record KindSigns(Map<Kind, Signs> signs, List<String> greetings, Now now) {
    public KindSigns {
        greetings = List.copyOf(greetings);
        if (signs.size() < Kind.values().length) {
            throw new IllegalArgumentException("a kind has no signs: " + signs.keySet());
        }
        signs = Map.copyOf(signs);
    }

    /**
     * What says that something does not work at this moment; {@code ^} is the beginning, {@code ..} leaves room for six words.
     *
     * @param unless what makes it a question, a plan or a habit all the same
     */
    public record Now(List<String> signs, List<String> unless) {
        public Now {
            signs = List.copyOf(signs);
            unless = List.copyOf(unless);
        }
    }

    /** What says a kind mostly, and what leans that way. */
    public record Signs(List<String> strong, List<String> plain) {
        public Signs {
            strong = List.copyOf(strong);
            plain = List.copyOf(plain);
        }
    }
}
