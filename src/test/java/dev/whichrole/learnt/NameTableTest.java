package dev.whichrole.learnt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A table of names")
class NameTableTest {
    private final NameTable table = new NameTable();

    @Test
    void numbers_them_in_their_order_and_each_once() {
        assertThat(Stream.of("pod", "node", "pod", "", "node two").map(table::add))
                .containsExactly(0, 1, 0, 2, 3);
        assertThat(table.size()).isEqualTo(4);
        assertThat(table.name(3)).isEqualTo("node two");
        assertThat(table.name(2)).isEmpty();
    }

    @Test
    void does_not_know_what_nobody_told_it() {
        assertThat(table.find("pod")).isEqualTo(NameTable.ABSENT);
        table.add("pods");
        assertThat(table.find("pod")).isEqualTo(NameTable.ABSENT);
        assertThat(table.find("")).isEqualTo(NameTable.ABSENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"naïve", "don’t", "🚂 late", "née", "\u0000", "a\u0000"})
    void keeps_any_letters(String name) {
        table.add("train");
        int number = table.add(name);

        assertThat(table.find(name)).isEqualTo(number);
        assertThat(table.name(number)).isEqualTo(name);
        assertThat(table.find(name + "s")).isEqualTo(NameTable.ABSENT);
    }

    /** "Aa" and "BB" have the same hash, and so has whatever is made of them. */
    @Test
    void tells_apart_what_has_the_same_hash() {
        assertThat(Stream.of("AaAa", "AaBB", "BBAa", "BBBB", "AaAaAa", "BBBBBB").map(table::add))
                .containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(table.find("BBAa")).isEqualTo(2);
        assertThat(table.find("BBAaBB")).isEqualTo(NameTable.ABSENT);
    }

    @Test
    void is_what_a_map_would_be_however_many_they_are() {
        Map<String, Integer> map = new HashMap<>();
        var lot = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String name = Integer.toString(lot.nextInt(15_000), 36) + (lot.nextInt(10) == 0 ? " ü" : "");
            Integer known = map.putIfAbsent(name, map.size());
            assertThat(table.add(name)).isEqualTo(known == null ? map.size() - 1 : known);
        }
        table.trim();

        assertThat(table.size()).isEqualTo(map.size());
        map.forEach((name, number) -> {
            assertThat(table.find(name)).isEqualTo(number);
            assertThat(table.name(number)).isEqualTo(name);
            assertThat(table.find(name + "?")).isEqualTo(NameTable.ABSENT);
        });
        assertThat(table.add("one more")).isEqualTo(map.size());
        assertThat(table.find("one more")).isEqualTo(map.size());
    }
}
