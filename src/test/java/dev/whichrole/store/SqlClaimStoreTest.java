package dev.whichrole.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SqlClaimStoreTest {
    @ParameterizedTest
    @EnumSource
    void a_key_is_taken_once_until_it_is_given_back(Vendor vendor) {
        var claims = vendor.empty().claims();
        assertThat(claims.claim("event:Ev1")).isTrue();
        assertThat(claims.claim("event:Ev1")).isFalse();
        assertThat(claims.claim("event:Ev2")).isTrue();
        claims.release("event:Ev1");
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
