package dev.whichrole.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of all bodies together no more is kept than there is room for, so")
class BodiesTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Bodies bodies = new Bodies(100, 2, nanos::get);
    private final List<String> gone = new ArrayList<>();

    private final List<String> readOn = new ArrayList<>();

    private Bodies.Body body(String name) {
        return new Bodies.Body() {
            @Override
            public void giveWay() {
                gone.add(name);
            }

            @Override
            public void goOn() {
                readOn.add(name);
            }
        };
    }

    @Test
    void nobody_gives_way_while_there_is_room() {
        bodies.grow(body("a"), 50);
        bodies.grow(body("b"), 50);
        assertThat(gone).isEmpty();
    }

    @Test
    void the_largest_gives_way() {
        bodies.grow(body("large"), 80);
        bodies.grow(body("small"), 15);
        bodies.grow(body("new"), 10);
        assertThat(gone).containsExactly("large");
    }

    @Test
    void among_equals_the_one_that_has_waited_longest() {
        bodies.grow(body("old"), 50);
        nanos.set(TimeUnit.SECONDS.toNanos(1));
        bodies.grow(body("young"), 50);
        nanos.set(TimeUnit.SECONDS.toNanos(2));
        bodies.grow(body("new"), 50);
        assertThat(gone).containsExactly("old");
    }

    @Test
    void a_small_one_that_just_came_stays_where_many_have_waited() {
        for (int i = 0; i < 10; i++) {
            bodies.grow(body("waiting"), 10);
        }
        nanos.set(TimeUnit.SECONDS.toNanos(1));
        bodies.grow(body("new"), 10);
        assertThat(gone).containsExactly("waiting");
    }

    @Test
    void one_that_is_being_answered_does_not_give_way() {
        Bodies.Body answered = body("answered");
        bodies.grow(answered, 90);
        bodies.whole(answered);
        bodies.grow(body("new"), 20);
        assertThat(gone).containsExactly("new");
    }

    @Test
    void room_comes_back_with_those_that_leave() {
        Bodies.Body first = body("first");
        bodies.grow(first, 100);
        bodies.leave(first);
        bodies.leave(first);
        bodies.grow(body("second"), 100);
        assertThat(gone).isEmpty();
    }

    @Test
    void of_large_ones_only_a_few_are_read_at_a_time_and_the_next_when_one_leaves() {
        Bodies.Body first = body("first");
        Bodies.Body third = body("third");
        assertThat(bodies.admitsLarge(first)).isTrue();
        assertThat(bodies.admitsLarge(body("second"))).isTrue();
        assertThat(bodies.admitsLarge(third)).isFalse();
        assertThat(bodies.isWaiting(third)).isTrue();
        bodies.leave(first);
        assertThat(readOn).containsExactly("third");
        assertThat(bodies.admitsLarge(third)).isTrue();
    }

    @Test
    void one_that_gave_up_waiting_gets_no_place() {
        Bodies.Body first = body("first");
        Bodies.Body third = body("third");
        bodies.admitsLarge(first);
        bodies.admitsLarge(body("second"));
        bodies.admitsLarge(third);
        bodies.leave(third);
        bodies.leave(first);
        assertThat(readOn).isEmpty();
    }
}
