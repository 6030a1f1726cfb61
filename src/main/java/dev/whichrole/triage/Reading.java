package dev.whichrole.triage;

import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import dev.whichrole.triage.model.Label;
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
 * @param titled the role that the text calls itself, which has no part in the shares
 * @param missing what a text of that title would be expected to speak of, and this one does not
 * @param level the level it seems to ask for
 * @param ad whether it is a job ad
 */
public record Reading(
        Label lead,
        double certainty,
        Map<Role, Integer> shares,
        Map<Role, List<String>> phrases,
        Optional<Role> titled,
        List<String> missing,
        Optional<Level> level,
        boolean ad) {
    /** An ad asks for everything where no role has more than this, and each has the least. */
    private static final int MOST = 37;

    private static final int LEAST = 15;

    public Reading {
        shares = Map.copyOf(shares);
        phrases = Map.copyOf(phrases);
        missing = List.copyOf(missing);
        int whole = shares.values().stream().mapToInt(Integer::intValue).sum();
        if (whole != 100 && !shares.isEmpty()) {
            throw new IllegalArgumentException("shares add to 100, not to " + whole + ": " + shares);
        }
    }

    /** Whether one person is to be all four: an ad, about the four, in which none stands out. */
    public boolean asksForAllFour() {
        return ad && lead != Label.NONE && shares.values().stream().allMatch(share -> share >= LEAST && share <= MOST);
    }
}
