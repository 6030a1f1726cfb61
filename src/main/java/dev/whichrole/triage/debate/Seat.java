package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a speaker stands at the end of a debate. Somebody with neither side, who does not only ask, is left out of what
 * is said: they spoke of something else, or too little of it is certain.
 *
 * @param pro the roles whose concern they spoke for
 * @param con the roles they spoke against
 * @param asks whether they only ask
 * @param everything whether they said that they do all four jobs
 * @param quotes for a role they spoke for or against, one whole sentence of theirs that shows it
 * @param doubt what they may have spoken for besides
 */
public record Seat(
        String speaker,
        Set<Role> pro,
        Set<Role> con,
        boolean asks,
        boolean everything,
        Map<Role, String> quotes,
        Doubt doubt) {
    /**
     * How far somebody was made out.
     *
     * @param left whether they argue and are left out, as it is not certain what for
     * @param perhaps the roles whose concern they may have spoken for
     */
    public record Doubt(boolean left, Set<Role> perhaps) {
        /** Nothing is in doubt. */
        public static final Doubt NONE = new Doubt(false, Set.of());

        public Doubt {
            perhaps = Set.copyOf(perhaps);
        }
    }

    public Seat {
        pro = Set.copyOf(pro);
        con = Set.copyOf(con);
        quotes = Map.copyOf(quotes);
    }

    public Optional<String> quote(Role role) {
        return Optional.ofNullable(quotes.get(role));
    }

    /** Whether they stand for or against anything. */
    boolean stands() {
        return !pro.isEmpty() || !con.isEmpty();
    }
}
