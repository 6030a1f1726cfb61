package dev.whichrole.learnt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongIntsTest {
    @Test
    void has_for_each_key_what_was_put_last_however_many_there_are() {
        var random = new Random(7);
        var ints = new LongInts();
        Map<Long, Integer> expected = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            long key = random.nextLong(12_000) - 1_000;
            ints.put(key, i);
            expected.put(key, i);
        }
        assertThat(ints.size()).isEqualTo(expected.size());
        for (long key = -1_500; key < 11_500; key++) {
            assertThat(ints.get(key)).isEqualTo(expected.getOrDefault(key, LongInts.ABSENT));
        }
    }

    @Test
    void grows_beyond_what_was_expected() {
        var ints = new LongInts(0);
        assertThat(ints.add(5)).isTrue();
        assertThat(ints.add(5)).isFalse();
        assertThat(ints.get(6)).isEqualTo(LongInts.ABSENT);
    }
}
