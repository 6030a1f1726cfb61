package dev.whichrole.store;

import dev.whichrole.slack.work.ClaimStore;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The table {@code seen}: claims that every process on the database knows. One without an end to its lease is done. */
final class SqlClaimStore implements ClaimStore {
    private static final String TAKE = """
            insert into seen (event_key, seen_at, held_until, holder) values (:key, :now, :until, :holder)
            on conflict (event_key) do nothing""";
    private static final String TAKE_OVER = """
            update seen set held_until = :until, holder = :holder where event_key = :key and held_until <= :now""";
    private static final String DONE = """
            insert into seen (event_key, seen_at) values (:key, :now)
            on conflict (event_key) do update set held_until = null, holder = null""";

    private final Jdbi jdbi;
    private final InstantSource clock;
    private final String holder;

    /** @param holder tells this process from every other */
    SqlClaimStore(Jdbi jdbi, InstantSource clock, String holder) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.holder = holder;
    }

    @Override
    public Claim take(List<String> keys) {
        return jdbi.inTransaction(handle -> {
            var taken = Claim.TAKEN;
            for (String key : keys) {
                Claim claim = take(handle, Hashed.of(key));
                if (!claim.ours()) {
                    handle.rollback();
                    return claim;
                }
                taken = claim == Claim.TAKEN_OVER ? claim : taken;
            }
            return taken;
        });
    }

    private Claim take(Handle handle, String hashed) {
        if (done(handle, TAKE, hashed)) {
            return Claim.TAKEN;
        } else if (done(handle, TAKE_OVER, hashed)) {
            return Claim.TAKEN_OVER;
        }
        return isHeld(handle, hashed) ? Claim.HELD : Claim.DONE;
    }

    private boolean done(Handle handle, String sql, String hashed) {
        var now = clock.instant();
        return handle.createUpdate(sql)
                        .bind("key", hashed)
                        .bind("now", Micros.of(now))
                        .bind("until", Micros.of(now.plus(LEASE)))
                        .bind("holder", holder)
                        .execute()
                == 1;
    }

    private static boolean isHeld(Handle handle, String hashed) {
        return handle.createQuery("select count(*) from seen where event_key = ? and held_until is not null")
                        .bind(0, hashed)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    @Override
    public boolean isClaimed(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from seen where event_key = ?")
                        .bind(0, Hashed.of(key))
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    @Override
    public void done(List<String> keys) {
        jdbi.useTransaction(handle -> keys.forEach(key -> handle.createUpdate(DONE)
                .bind("key", Hashed.of(key))
                .bind("now", Micros.of(clock.instant()))
                .execute()));
    }

    /** What somebody else has taken since, because the lease was over, stays theirs. */
    @Override
    public void release(List<String> keys) {
        jdbi.useTransaction(handle -> keys.forEach(
                key -> handle.execute("delete from seen where event_key = ? and holder = ?", Hashed.of(key), holder)));
    }

    @Override
    public void renew(Collection<String> keys) {
        long until = Micros.of(clock.instant().plus(LEASE));
        jdbi.useTransaction(handle -> keys.forEach(key -> handle.execute(
                "update seen set held_until = ? where event_key = ? and holder = ?", until, Hashed.of(key), holder)));
    }
}
