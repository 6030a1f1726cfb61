package dev.whichrole.store;

import dev.whichrole.people.UserId;
import dev.whichrole.team.GatheringStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** The table {@code gathering}. */
final class SqlGatheringStore implements GatheringStore {
    private static final String THERE = " where team = :team and channel = :channel and ts = :ts";

    private final Jdbi jdbi;

    SqlGatheringStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void joined(Invitation invitation, UserId user, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into gathering (team, channel, ts, user_id, done, joined_at)
                        values (:team, :channel, :ts, :user, 0, :at)
                        on conflict (team, channel, ts, user_id) do nothing""")
                .bindMap(slots(invitation))
                .bind("user", user.value())
                .bind("at", Micros.of(at))
                .execute());
    }

    @Override
    public List<UserId> finished(Invitation invitation, UserId user) {
        return jdbi.inTransaction(handle -> {
            int joined = handle.createUpdate("update gathering set done = 1" + THERE + " and user_id = :user")
                    .bindMap(slots(invitation))
                    .bind("user", user.value())
                    .execute();
            return joined == 0
                    ? List.<UserId>of()
                    : handle.createQuery("select user_id from gathering" + THERE + " and done = 1")
                            .bindMap(slots(invitation))
                            .mapTo(String.class)
                            .map(UserId::new)
                            .list();
        });
    }

    private static Map<String, String> slots(Invitation invitation) {
        return Map.of(
                "team", invitation.team().value(),
                "channel", invitation.channel().value(),
                "ts", invitation.ts());
    }
}
