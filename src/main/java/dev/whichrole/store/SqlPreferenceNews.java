package dev.whichrole.store;

import dev.whichrole.people.TeamId;
import dev.whichrole.workspace.PreferenceNews;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The table {@code preference_change}. Whoever changes something takes the next number in the same transaction, and holds
 * the row that numbers come from until it is over; so numbers become visible in their order.
 */
final class SqlPreferenceNews implements PreferenceNews {
    private static final String COUNTER = "";

    private final Jdbi jdbi;

    SqlPreferenceNews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Notes a change, within the transaction that makes it. */
    static void note(Handle handle, TeamId team) {
        handle.execute("update preference_change set number = number + 1 where team = ?", COUNTER);
        handle.execute(
                "insert into preference_change (team, number)"
                        + " select ?, number from preference_change where team = ?"
                        + " on conflict (team) do update set number = excluded.number",
                team.value(),
                COUNTER);
    }

    @Override
    public Changes since(long number) {
        return jdbi.withHandle(handle -> {
            Set<TeamId> teams = new HashSet<>();
            long[] last = {number};
            handle.createQuery("select team, number from preference_change where number > ?")
                    .bind(0, number)
                    .map((row, context) -> new Change(row.getString("team"), row.getLong("number")))
                    .forEach(change -> {
                        last[0] = Math.max(last[0], change.number());
                        if (!change.team().equals(COUNTER)) {
                            teams.add(new TeamId(change.team()));
                        }
                    });
            return new Changes(last[0], teams);
        });
    }

    private record Change(String team, long number) {}

    @Override
    public long latest() {
        return jdbi.withHandle(handle -> handle.createQuery("select number from preference_change where team = ?")
                .bind(0, COUNTER)
                .mapTo(Long.class)
                .one());
    }
}
