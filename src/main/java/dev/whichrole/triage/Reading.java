package dev.whichrole.triage;

import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.model.Trade;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a long text, such as a job ad, is really about.
 *
 * @param lead the role it is about most, or that it is shared or none of it
 * @param certainty of the lead, between 0 and 1; an ad's lead is nothing but its largest share and has 1
 * @param shares of the four roles, in percent, adding to 100; none where an ad speaks of none of it
 * @param phrases the strongest stretches for each role, as they were written
 * @param ad what a job ad says besides; empty for any other text
 */
public record Reading(
        Label lead, double certainty, Map<Role, Integer> shares, Map<Role, List<String>> phrases, Optional<Ad> ad) {
    public Reading {
        shares = Map.copyOf(shares);
        phrases = Map.copyOf(phrases);
        int whole = shares.values().stream().mapToInt(Integer::intValue).sum();
        if (whole != 100 && !shares.isEmpty()) {
            throw new IllegalArgumentException("shares add to 100, not to " + whole + ": " + shares);
        }
    }

    /**
     * What a job ad says of itself, against what it asks for.
     *
     * @param asks whose duties it asks for
     * @param name what it calls itself
     * @param missing what an ad of that name would be expected to speak of, and this one does not
     * @param level the level it asks for, if it speaks of one
     * @param trade the trade next door that it reads like, where it asks for none of the four
     */
    public record Ad(Asks asks, Name name, List<String> missing, Optional<Level> level, Optional<Trade> trade) {
        public Ad {
            missing = List.copyOf(missing);
        }
    }

    /** Whose duties an ad asks for. */
    public enum Asks {
        /** One role's before all. */
        ONE,
        /** Those of all four at once, of one person. */
        ALL,
        /** Another trade's. */
        OTHERS,
        /** Hardly anybody's: it says too little of them. */
        LITTLE
    }

    /**
     * What an ad calls itself, which has no part in the shares.
     *
     * @param role the role, where it is one of the four's names
     * @param title its title as it is written, where that is none of theirs
     * @param named whether one of the four stands anywhere in it
     */
    public record Name(Optional<Role> role, Optional<String> title, boolean named) {}

    /** Whether one person is to be all four. */
    public boolean asksForAllFour() {
        return ad.filter(said -> said.asks() == Asks.ALL).isPresent();
    }
}
