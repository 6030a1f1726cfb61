package dev.whichrole.triage;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.model.Concern;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.model.Trade;
import java.util.List;
import java.util.Optional;

/** Who handles a situation. */
public sealed interface Verdict {
    /** What it rests on. */
    Grounds grounds();

    /** Whose it is, or whose it is first. */
    Label label();

    /** The trade next door that it reads like, where none of the four is likeliest and the trade is clear. */
    default Optional<Trade> trade() {
        return grounds().trade();
    }

    /** Whether it rests on anything in the text. */
    default boolean rests() {
        return !grounds().phrases().isEmpty();
    }

    /** One role does. */
    record One(Role role, Grounds grounds) implements Verdict {
        @Override
        public Label label() {
            return Label.of(role);
        }
    }

    /**
     * Two roles do, each their half.
     *
     * @param others the strongest concern for the other role, as that for the one is in the grounds
     */
    record Between(Role one, Role other, Grounds grounds, Optional<Concern> others) implements Verdict {
        @Override
        public Label label() {
            return Label.of(one);
        }
    }

    /** Any of the four could: it belongs to what they all know. */
    record Shared(Grounds grounds) implements Verdict {
        @Override
        public Label label() {
            return Label.SHARED;
        }
    }

    /** None of the four does. */
    record None(Grounds grounds) implements Verdict {
        @Override
        public Label label() {
            return Label.NONE;
        }
    }

    /** Too little to go by: the likeliest and the next. */
    record Unsure(Label likely, Label next, Grounds grounds) implements Verdict {
        @Override
        public Label label() {
            return likely;
        }
    }

    /**
     * What a verdict rests on.
     *
     * @param phrases the words of the text that decided it, as they were written, strongest first
     * @param concern the strongest concern of the lexicon for that verdict
     * @param certainty between 0 and 1
     * @param trade the trade next door that the text reads like, where it is clear
     */
    record Grounds(List<String> phrases, Optional<Concern> concern, double certainty, Optional<Trade> trade) {
        /** Grounds that name no trade. */
        public Grounds(List<String> phrases, Optional<Concern> concern, double certainty) {
            this(phrases, concern, certainty, Optional.empty());
        }

        /** Whether it may be said without a hedge: from here on 98 in a hundred were right; docs/triage.md has on what. */
        public boolean sure() {
            return certainty >= Judge.SURE;
        }

        public Grounds {
            phrases = List.copyOf(phrases);
            if (!(certainty >= 0 && certainty <= 1)) {
                throw new IllegalArgumentException("certainty lies between 0 and 1, not at " + certainty);
            }
        }
    }
}
