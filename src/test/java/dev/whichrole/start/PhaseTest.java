package dev.whichrole.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A part of the start")
class PhaseTest {
    @Test
    void runs_beside_what_began_it() {
        var first = new CountDownLatch(1);
        Supplier<String> second = Phase.begin("one", () -> awaited(first));
        first.countDown();
        assertThat(second.get()).isEqualTo("done");
    }

    private static String awaited(CountDownLatch latch) {
        try {
            latch.await();
            return "done";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void fails_for_whoever_waits_for_it() {
        Supplier<String> failing = Phase.begin("one", () -> {
            throw new IllegalStateException("a fault in a file");
        });
        assertThatThrownBy(failing::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a fault in a file");
        assertThatThrownBy(failing::get).hasMessage("a fault in a file");
    }

    @Test
    void that_is_put_off_is_done_once_by_whoever_needs_it_first() {
        var times = new AtomicInteger();
        Supplier<Integer> later = Phase.later("one", times::incrementAndGet);
        assertThat(times).hasValue(0);
        List<Supplier<Integer>> waiting = IntStream.range(0, 8)
                .mapToObj(i -> Phase.begin("waiter " + i, later))
                .toList();
        assertThat(waiting).allSatisfy(value -> assertThat(value.get()).isEqualTo(1));
        assertThat(times).hasValue(1);
    }
}
