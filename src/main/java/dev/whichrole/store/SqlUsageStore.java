package dev.whichrole.store;

import dev.whichrole.people.TeamId;
import dev.whichrole.usage.UsageStore;
import dev.whichrole.usage.Use;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** The table {@code usage_count}. Every process adds to the same rows, in the order of their names, so none waits in a ring. */
final class SqlUsageStore implements UsageStore {
    private static final String ADD = """
            insert into usage_count (team, name, n) values (?, ?, ?)
            on conflict (team, name) do update set n = usage_count.n + excluded.n""";

    private final Jdbi jdbi;

    SqlUsageStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(TeamId team, Map<Use, Long> more) {
        var rows = new TreeMap<String, Long>();
        more.forEach((use, n) -> rows.put(use.name(), n));
        if (!rows.isEmpty()) {
            jdbi.useTransaction(handle -> rows.forEach((name, n) -> handle.execute(ADD, team.value(), name, n)));
        }
    }

    @Override
    public Map<Use, Long> of(TeamId team) {
        var counts = new HashMap<Use, Long>();
        jdbi.useHandle(handle -> handle.createQuery("select name, n from usage_count where team = ?")
                .bind(0, team.value())
                .map((row, context) -> Map.entry(Use.byName(row.getString("name")), row.getLong("n")))
                .forEach(row -> counts.put(row.getKey(), row.getValue())));
        return counts;
    }
}
