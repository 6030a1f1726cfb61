package dev.whichrole.welcome;

import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import java.util.Optional;

/** Whether to greet somebody, and if not, why. */
public enum GreetingDecision {
    GREET,
    SWITCHED_OFF,
    BOT,
    DELETED,
    GUEST,
    /** Nothing says that the person is no guest. */
    PERHAPS_A_GUEST,
    STRANGER,
    NOT_SIGNED_IN;

    /** A person to Slack's API, and yet none: its {@code is_bot} is false (slack-contract section 2.2). */
    private static final UserId SLACKBOT = new UserId("USLACKBOT");

    /** Decides from what is known. What is not known counts against greeting only where it could mean a guest. */
    public static GreetingDecision about(Newcomer newcomer, TeamId own, boolean switchedOn) {
        if (!switchedOn) {
            return SWITCHED_OFF;
        }
        if (newcomer.user().equals(SLACKBOT) || is(newcomer.bot())) {
            return BOT;
        }
        if (is(newcomer.deleted())) {
            return DELETED;
        }
        if (is(newcomer.stranger())
                || newcomer.home().filter(home -> !home.equals(own)).isPresent()) {
            return STRANGER;
        }
        if (is(newcomer.restricted()) || is(newcomer.ultraRestricted())) {
            return GUEST;
        }
        if (newcomer.restricted().isEmpty()) {
            return PERHAPS_A_GUEST; // a guest of either kind is "restricted", so nothing else can say it
        }
        return is(newcomer.invited()) ? NOT_SIGNED_IN : GREET;
    }

    private static boolean is(Optional<Boolean> fact) {
        return fact.orElse(false);
    }
}
