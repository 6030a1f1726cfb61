package dev.whichrole.slack.work;

import dev.whichrole.people.Person;
import java.util.List;

/**
 * Who had themselves forgotten lately: as nothing but a hash, and for no longer than Slack delivers events again, since an
 * old event about them would have them greeted anew.
 */
public final class ForgottenPeople {
    private final ClaimStore claims;

    public ForgottenPeople(ClaimStore claims) {
        this.claims = claims;
    }

    /** Remembers that this person is forgotten. */
    public void add(Person person) {
        claims.done(List.of(key(person)));
    }

    /** Whether this person was forgotten lately. */
    public boolean contains(Person person) {
        return claims.isClaimed(key(person));
    }

    private static String key(Person person) {
        return "forgotten:" + person.code();
    }
}
