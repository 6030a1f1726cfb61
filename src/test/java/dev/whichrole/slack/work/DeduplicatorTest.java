package dev.whichrole.slack.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.slack.api.SlackFailure;
import dev.whichrole.slack.api.Trouble;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An event")
class DeduplicatorTest {
    private static final List<String> KEYS = List.of("event:Ev1");

    private final Lanes lanes = new Lanes(4);
    private final FakeClaims claims = new FakeClaims();
    private final Deduplicator work = new Deduplicator(claims, lanes);
    private final AtomicInteger runs = new AtomicInteger();

    /** Claims in memory; {@code killed} stands for a process whose leases are still running. */
    private static final class FakeClaims implements ClaimStore {
        private final Map<String, Claim> states = new HashMap<>();
        private List<String> renewed = List.of();
        private boolean outOfOrder;

        @Override
        public synchronized Claim take(List<String> keys) {
            if (outOfOrder) {
                throw new IllegalStateException("the database is not free");
            }
            Claim before = states.get(keys.get(0));
            if (before == null || before == Claim.TAKEN_OVER) {
                states.put(keys.get(0), Claim.HELD);
                return before == null ? Claim.TAKEN : before;
            }
            return before;
        }

        @Override
        public synchronized boolean isClaimed(String key) {
            return states.containsKey(key);
        }

        @Override
        public synchronized void done(List<String> keys) {
            keys.forEach(key -> states.put(key, Claim.DONE));
        }

        @Override
        public synchronized void release(List<String> keys) {
            keys.forEach(states::remove);
        }

        @Override
        public synchronized void renew(Collection<String> keys) {
            renewed = List.copyOf(keys);
        }

        synchronized void is(Claim state) {
            states.put(KEYS.get(0), state);
        }

        synchronized boolean isDone() {
            return states.get(KEYS.get(0)) == Claim.DONE;
        }
    }

    @AfterEach
    void stop() {
        lanes.drain(Duration.ZERO);
    }

    private int event(Runnable doing) {
        return work.event("C1", KEYS, again -> doing.run()).getStatusCode();
    }

    @Test
    void is_acknowledged_when_its_work_is_done_and_then_is_done_for_good() {
        assertThat(event(runs::incrementAndGet)).isEqualTo(200);
        assertThat(runs).hasValue(1);
        await().until(claims::isDone);
        assertThat(event(runs::incrementAndGet)).isEqualTo(200);
        assertThat(runs).hasValue(1);
    }

    @Test
    void whose_work_outlasts_two_seconds_is_acknowledged_and_goes_on() {
        var released = new CountDownLatch(1);
        long began = System.nanoTime();
        assertThat(event(() -> awaits(released))).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(3));
        assertThat(claims.isDone()).isFalse();
        released.countDown();
        await().until(claims::isDone);
    }

    @Test
    void has_its_lease_renewed_while_it_is_under_way_and_no_longer() {
        var released = new CountDownLatch(1);
        event(() -> awaits(released));
        work.renew();
        assertThat(claims.renewed).isEqualTo(KEYS);
        released.countDown();
        await().untilAsserted(() -> {
            work.renew();
            assertThat(claims.renewed).isEmpty();
        });
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void that_cannot_be_claimed_is_asked_for_again_and_not_done() {
        claims.outOfOrder = true;
        assertThat(event(runs::incrementAndGet)).isEqualTo(503);
        claims.outOfOrder = false;
        assertThat(runs).hasValue(0);
        assertThat(event(runs::incrementAndGet)).isEqualTo(200);
        assertThat(runs).hasValue(1);
    }

    @Test
    void that_failed_is_asked_for_again() {
        assertThat(event(() -> {
                    throw new IllegalStateException("a bug");
                }))
                .isEqualTo(503);
        await().until(() -> !claims.isClaimed(KEYS.get(0)));
    }

    @Test
    void that_failed_is_told_of_when_it_can_be_asked_for_again() {
        var free = new CompletableFuture<Boolean>();
        var done = new CompletableFuture<Boolean>();
        work.once("C1", KEYS, this::refused, () -> free.complete(!claims.isClaimed(KEYS.get(0))));
        assertThat(free.join()).isTrue();
        work.once("C1", KEYS, runs::incrementAndGet, () -> done.complete(claims.isDone()));
        assertThat(done.join()).isTrue();
        assertThat(runs).hasValue(1);
    }

    private void refused() {
        throw SlackFailure.refused("chat.postMessage refused", Trouble.ARCHIVED, "is_archived");
    }

    @Test
    void that_slack_refuses_for_good_is_not_asked_for_again() {
        assertThat(event(this::refused)).isEqualTo(200);
    }

    @Test
    void that_a_killed_process_holds_is_asked_for_again_until_its_lease_is_over() {
        claims.is(ClaimStore.Claim.HELD);
        assertThat(event(runs::incrementAndGet)).isEqualTo(503);
        claims.is(ClaimStore.Claim.TAKEN_OVER);
        var again = new CompletableFuture<Boolean>();
        assertThat(work.event("C1", KEYS, again::complete).getStatusCode()).isEqualTo(200);
        assertThat(again.join()).isTrue();
    }

    @Test
    void that_is_dropped_at_the_end_is_not_acknowledged() {
        var status = CompletableFuture.supplyAsync(() -> event(() -> awaits(new CountDownLatch(1))));
        await().until(() -> claims.isClaimed(KEYS.get(0)));
        lanes.drain(Duration.ofMillis(50));
        assertThat(status.join()).isEqualTo(503);
    }
}
