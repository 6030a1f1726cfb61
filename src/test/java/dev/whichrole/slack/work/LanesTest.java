package dev.whichrole.slack.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.slack.api.Parked;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lanes")
class LanesTest {
    private final Lanes lanes = new Lanes(2);
    private final List<String> done = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        lanes.drain(Duration.ZERO);
    }

    private Runnable parkingOnce(String name, Duration pause) {
        var begun = new AtomicInteger();
        return () -> {
            if (begun.getAndIncrement() == 0) {
                throw new Parked(pause);
            }
            done.add(name);
        };
    }

    @Test
    void a_hundred_that_wait_an_hour_hold_up_nobody_else() {
        IntStream.range(0, 100).forEach(lane -> lanes.run("slow" + lane, parkingOnce("slow", Duration.ofHours(1))));
        lanes.run("other", () -> done.add("other"));
        await().atMost(Duration.ofSeconds(1)).until(() -> done.equals(List.of("other")));
    }

    @Test
    void one_that_hangs_keeps_one_thread_however_much_is_behind_it() {
        var released = new CountDownLatch(1);
        IntStream.range(0, 50).forEach(piece -> lanes.run("hanging", () -> awaits(released)));
        lanes.run("other", () -> done.add("other"));
        await().atMost(Duration.ofSeconds(1)).until(() -> done.equals(List.of("other")));
        released.countDown();
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void order_is_kept_in_a_lane_over_every_wait() {
        IntStream.range(0, 20).forEach(n -> lanes.run("C1", parkingOnce(String.valueOf(n), Duration.ofMillis(5))));
        await().until(() -> done.size() == 20);
        assertThat(done)
                .containsExactlyElementsOf(
                        IntStream.range(0, 20).mapToObj(String::valueOf).toList());
    }

    @Test
    void a_lane_takes_no_more_than_it_can_hold() {
        var released = new CountDownLatch(1);
        long taken = IntStream.range(0, 1_000)
                .filter(piece -> lanes.run("flooded", () -> awaits(released)))
                .count();
        assertThat(taken).isEqualTo(500);
        assertThat(lanes.run("other", () -> done.add("other"))).isTrue();
        released.countDown();
    }

    @Test
    void the_end_waits_for_what_was_taken_on_and_counts_what_was_not_done() {
        lanes.run("C1", parkingOnce("soon", Duration.ofMillis(100)));
        var never = lanes.accept("C2", parkingOnce("never", Duration.ofHours(1)));
        assertThat(lanes.drain(Duration.ofSeconds(1))).isEqualTo(1);
        assertThat(done).containsExactly("soon");
        assertThat(never).map(CompletableFuture::join).contains(Ending.AGAIN);
        assertThat(lanes.run("C1", () -> done.add("late"))).isFalse();
    }

    @Test
    void what_throws_ends_its_own_piece_and_no_other() {
        lanes.run("C1", () -> {
            throw new IllegalStateException("a bug");
        });
        lanes.run("C1", () -> done.add("next"));
        await().until(() -> done.equals(List.of("next")));
    }
}
