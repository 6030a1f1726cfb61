package dev.whichrole.store;

import dev.whichrole.welcome.GreetingOutbox.Leased;
import dev.whichrole.welcome.GreetingOutbox.Outcome;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** How the row of a greeting changes when an attempt has ended. Changes nothing once somebody else has it. */
final class OutcomeUpdate {
    private static final String HELD =
            " where team = :team and user_id = :user and note = :note and lease = :lease" + " and state = 'sending'";
    private static final String STEP_ASIDE = ", line_at = :at";

    private OutcomeUpdate() {}

    static boolean settle(Handle handle, Leased leased, Outcome how) {
        return bound(handle.createUpdate(sql(how) + HELD), leased, how).execute() == 1;
    }

    private static String sql(Outcome how) {
        if (how instanceof Outcome.Sent) {
            return set("state = 'sent'");
        } else if (how instanceof Outcome.Again again) {
            return set("state = 'pending', try_at = :at" + (again.stepAside() ? STEP_ASIDE : "")
                    + (again.counts() ? "" : ", attempts = attempts - 1"));
        } else if (how instanceof Outcome.Unsure unsure) {
            return set("try_at = :at" + (unsure.stepAside() ? STEP_ASIDE : ""));
        } else if (how instanceof Outcome.GivenUp) {
            return set("state = 'gave_up'");
        }
        return "delete from greeting";
    }

    private static String set(String columns) {
        return "update greeting set lease = null, " + columns;
    }

    private static Update bound(Update update, Leased leased, Outcome how) {
        var greeting = leased.greeting();
        var bound = update.bind("team", greeting.person().team().value())
                .bind("user", greeting.person().user().value())
                .bind("note", greeting.note().id())
                .bind("lease", leased.lease());
        if (how instanceof Outcome.Again again) {
            return at(bound, again.at());
        } else if (how instanceof Outcome.Unsure unsure) {
            return at(bound, unsure.at());
        }
        return bound;
    }

    private static Update at(Update update, Instant at) {
        return update.bind("at", Micros.of(at));
    }
}
