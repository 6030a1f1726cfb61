package dev.whichrole.people;

import java.util.Optional;

/** One person in one workspace. */
public record Person(TeamId team, UserId user) {
    /** The person as one word, {@code team.user}, for a button's value. */
    public String code() {
        return team.value() + "." + user.value();
    }

    /** The person that {@link #code()} wrote; empty if it did not. */
    public static Optional<Person> byCode(String code) {
        int dot = code.indexOf('.');
        if (dot < 0 || !Ids.fits(code.substring(0, dot)) || !Ids.fits(code.substring(dot + 1))) {
            return Optional.empty();
        }
        return Optional.of(new Person(new TeamId(code.substring(0, dot)), new UserId(code.substring(dot + 1))));
    }
}
