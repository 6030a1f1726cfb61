package dev.whichrole.store;

import dev.whichrole.people.TeamId;
import dev.whichrole.privacy.DepartureStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Workspaces that left, as rows of the table {@code preference}; and the end of everything they had. */
final class SqlDepartureStore implements DepartureStore {
    private static final String LEFT = "left-at";
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(1);
    /** Every table with a workspace in it. */
    static final List<String> TABLES = List.of(
            "preference_change",
            "profile",
            "gathering",
            "greeting",
            "preference",
            "owner_feedback",
            "installation",
            "usage_count");

    private final Jdbi jdbi;

    SqlDepartureStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void left(TeamId team, Instant at) {
        jdbi.useTransaction(handle -> {
            if (installedSince(handle, team, at)) {
                return;
            }
            handle.execute("delete from installation where team = ?", team.value());
            handle.execute(
                    "insert into preference (team, name, value) values (?, ?, ?) on conflict (team, name) do nothing",
                    team.value(),
                    LEFT,
                    String.valueOf(Micros.of(at)));
        });
    }

    /** Slack tells the second in which it was removed; what was installed within that second was installed before. */
    private static boolean installedSince(Handle handle, TeamId team, Instant at) {
        return handle.createQuery("select count(*) from installation where team = ? and installed_at >= ?")
                        .bind(0, team.value())
                        .bind(1, Micros.of(at.plus(SECOND)))
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    @Override
    public boolean back(TeamId team, Instant at) {
        return jdbi.inTransaction(handle -> {
            var left = leftAt(handle, team);
            boolean returned = left.isEmpty() || left.get().plus(ON_ITS_WAY).isBefore(at);
            if (returned && left.isPresent()) {
                back(handle, team);
            }
            return returned;
        });
    }

    private static Optional<Instant> leftAt(Handle handle, TeamId team) {
        return handle.createQuery("select value from preference where team = ? and name = ?")
                .bind(0, team.value())
                .bind(1, LEFT)
                .mapTo(String.class)
                .findOne()
                .map(left -> Micros.at(Long.parseLong(left)));
    }

    static void back(Handle handle, TeamId team) {
        handle.execute("delete from preference where team = ? and name = ?", team.value(), LEFT);
    }

    @Override
    public List<TeamId> sweep(Instant now) {
        var over = jdbi.withHandle(handle -> handle
                .createQuery("select team, value from preference where name = ?")
                .bind(0, LEFT)
                .map((row, context) -> new Left(new TeamId(row.getString("team")), row.getString("value")))
                .list()
                .stream()
                .filter(left -> Micros.at(Long.parseLong(left.at())).plus(GRACE).isBefore(now))
                .toList());
        return over.stream().filter(this::delete).map(Left::team).toList();
    }

    private record Left(TeamId team, String at) {}

    /** Deletes the workspace, unless it has come back meanwhile. */
    private boolean delete(Left left) {
        return jdbi.inTransaction(handle -> {
            var team = left.team().value();
            int stillGone = handle.execute(
                    "delete from preference where team = ? and name = ? and value = ?", team, LEFT, left.at());
            if (stillGone == 1) {
                TABLES.forEach(table -> handle.execute("delete from " + table + " where team = ?", team));
            }
            return stillGone == 1;
        });
    }
}
