package dev.whichrole.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store of profiles does, whatever it keeps them in. */
public abstract class ProfileStoreContract {
    private final Profile first = profile(Role.SRE);
    private final Profile second = profile(Role.INFRA);

    /** An empty store. */
    protected abstract ProfileStore profiles();

    @Test
    void who_never_finished_has_no_profile() {
        assertThat(profiles().find(Runs.ANA)).isEmpty();
    }

    @Test
    void the_latest_profile_is_kept() {
        var profiles = profiles();
        profiles.save(first);
        assertThat(profiles.save(second)).isEqualTo(second);
        assertThat(profiles.find(Runs.ANA)).contains(second);
    }

    @Test
    void people_and_workspaces_are_kept_apart() {
        var profiles = profiles();
        profiles.save(first);
        assertThat(profiles.find(Runs.BEN)).isEmpty();
        assertThat(profiles.find(new Person(new TeamId("T2"), Runs.ANA.user()))).isEmpty();
    }

    @Test
    void being_counted_is_a_choice_that_outlives_the_next_result() {
        var profiles = profiles();
        profiles.save(first);
        assertThat(profiles.count(Runs.ANA, true)).contains(first.counted(true));
        assertThat(profiles.save(second)).isEqualTo(second.counted(true));
        assertThat(profiles.count(Runs.ANA, false)).contains(second);
    }

    @Test
    void nobody_is_counted_without_a_profile() {
        assertThat(profiles().count(Runs.ANA, true)).isEmpty();
    }

    @Test
    void the_counted_among_thousands_are_found() {
        var profiles = profiles();
        profiles.save(first);
        profiles.save(
                Runs.answering(Runs.BEN, 1, Standing.MID, List.of(Role.SRE, Role.SRE, Role.SRE, Role.SRE, Role.SRE)));
        var users = Stream.concat(
                        IntStream.range(0, 5_000).mapToObj(i -> new UserId("U" + i)),
                        Stream.of(Runs.ANA.user(), Runs.BEN.user(), Runs.ANA.user()))
                .toList();
        assertThat(profiles.counted(Runs.ANA.team(), users)).isEmpty();
        profiles.count(Runs.ANA, true);
        assertThat(profiles.counted(Runs.ANA.team(), users)).containsExactly(first.counted(true));
        assertThat(profiles.counted(Runs.ANA.team(), List.of(Runs.BEN.user()))).isEmpty();
        assertThat(profiles.counted(new TeamId("T2"), users)).isEmpty();
        assertThat(profiles.counted(Runs.ANA.team(), List.of())).isEmpty();
    }

    @Test
    void a_deleted_profile_is_gone_and_so_is_the_choice_to_be_counted() {
        var profiles = profiles();
        profiles.save(first);
        profiles.count(Runs.ANA, true);
        profiles.delete(Runs.ANA);
        profiles.delete(Runs.ANA);
        assertThat(profiles.find(Runs.ANA)).isEmpty();
        assertThat(profiles.save(second).counted()).isFalse();
    }

    @Test
    void results_that_arrive_at_once_lose_no_choice_to_be_counted() throws InterruptedException, ExecutionException {
        var profiles = profiles();
        profiles.save(first);
        var go = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = IntStream.range(0, 200)
                    .<Future<?>>mapToObj(i -> pool.submit(() -> {
                        go.await();
                        return i == 100 ? profiles.count(Runs.ANA, true) : profiles.save(i % 2 == 0 ? first : second);
                    }))
                    .toList();
            go.countDown();
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(profiles.find(Runs.ANA)).get().extracting(Profile::counted).isEqualTo(true);
    }

    private static Profile profile(Role role) {
        return Runs.answering(Runs.ANA, 1, Standing.MID, List.of(role, role, role, role, role));
    }
}
