package dev.whichrole.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.slack.work.ClaimStore.Claim;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
class SqlClaimStoreTest {
    private static final List<String> KEYS = List.of("event:Ev1", "message:C1:1");

    @ParameterizedTest
    @EnumSource
    void a_key_is_taken_once_until_it_is_given_back(Vendor vendor) {
        var claims = vendor.empty().claims();
        assertThat(claims.claim("event:Ev1")).isTrue();
        assertThat(claims.claim("event:Ev1")).isFalse();
        assertThat(claims.claim("event:Ev2")).isTrue();
        claims.release(List.of("event:Ev1"));
        assertThat(claims.claim("event:Ev1")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_claim_is_forgotten_when_nothing_can_be_delivered_again(Vendor vendor) {
        var store = vendor.empty();
        store.claims().claim("event:Ev1");
        var now = Clock.systemUTC().instant();
        store.sweep(now.plus(Database.SEEN).minusSeconds(60));
        assertThat(store.claims().claim("event:Ev1")).isFalse();
        store.sweep(now.plus(Database.SEEN).plusSeconds(60));
        assertThat(store.claims().claim("event:Ev1")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void of_two_programs_on_one_database_one_wins_each_key(Vendor vendor) throws InterruptedException {
        var address = vendor.fresh();
        try (var one = Database.open(address, Clock.systemUTC());
                var other = Database.open(address, Clock.systemUTC())) {
            var pool = Executors.newFixedThreadPool(8);
            List<Callable<Integer>> all = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(i -> () -> wins(i % 2 == 0 ? one : other))
                    .toList();
            int wins = pool.invokeAll(all).stream()
                    .mapToInt(SqlClaimStoreTest::got)
                    .sum();
            pool.shutdown();
            assertThat(wins).isEqualTo(50);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_taken_and_never_done_can_be_taken_when_its_lease_is_over(Vendor vendor) {
        var address = vendor.fresh();
        try (var killed = Database.open(address, Clock.systemUTC());
                var next = Database.open(address, later(Duration.ofSeconds(14)));
                var afterThat = Database.open(address, later(Duration.ofSeconds(16)))) {
            assertThat(killed.claims().take(KEYS)).isEqualTo(Claim.TAKEN);
            assertThat(next.claims().take(KEYS)).isEqualTo(Claim.HELD);
            assertThat(afterThat.claims().take(KEYS)).isEqualTo(Claim.TAKEN_OVER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_lease_that_is_renewed_does_not_end(Vendor vendor) {
        var address = vendor.fresh();
        try (var working = Database.open(address, Clock.systemUTC());
                var other = Database.open(address, later(Duration.ofSeconds(20)))) {
            working.claims().take(KEYS);
            other.claims().renew(KEYS);
            assertThat(other.claims().take(KEYS)).isEqualTo(Claim.TAKEN_OVER);
            other.claims().renew(KEYS);
            assertThat(working.claims().take(KEYS)).isEqualTo(Claim.HELD);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_lease_of_what_is_not_under_way_ends_though_its_process_lives(Vendor vendor) {
        var address = vendor.fresh();
        try (var working = Database.open(address, Clock.systemUTC());
                var afterwards = Database.open(address, later(Duration.ofSeconds(16)))) {
            working.claims().take(KEYS);
            working.claims().renew(List.of("another event"));
            assertThat(afterwards.claims().take(KEYS)).isEqualTo(Claim.TAKEN_OVER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_done_stays_done(Vendor vendor) {
        var address = vendor.fresh();
        try (var store = Database.open(address, Clock.systemUTC());
                var later = Database.open(address, later(Duration.ofHours(1)))) {
            store.claims().take(KEYS);
            store.claims().done(KEYS);
            assertThat(later.claims().take(KEYS)).isEqualTo(Claim.DONE);
            later.claims().release(KEYS);
            assertThat(later.claims().take(KEYS)).isEqualTo(Claim.DONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void all_of_several_keys_are_taken_or_none(Vendor vendor) {
        var claims = vendor.empty().claims();
        claims.done(List.of("message:C1:1"));
        assertThat(claims.take(List.of("event:Ev1", "message:C1:1"))).isEqualTo(Claim.DONE);
        assertThat(claims.isClaimed("event:Ev1")).isFalse();
    }

    private static InstantSource later(Duration by) {
        return InstantSource.offset(Clock.systemUTC(), by);
    }

    private static int got(Future<Integer> result) {
        try {
            return result.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static int wins(Database store) {
        return (int) IntStream.range(0, 50)
                .filter(key -> store.claims().claim("event:Ev" + key))
                .count();
    }
}
