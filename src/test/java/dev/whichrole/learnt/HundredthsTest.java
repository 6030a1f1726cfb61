package dev.whichrole.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Numbers of a line of weights")
class HundredthsTest {
    @Test
    void are_hundredths_from_a_place_on() {
        assertThat(Hundredths.read("w pod|-5 0 176 32767", 6, 4)).containsExactly(-0.05, 0, 1.76, 327.67);
    }

    @ParameterizedTest
    @CsvSource({"-1, -0.01", "7, 0.07", "229, 2.29", "-1234, -12.34"})
    void are_the_same_as_a_division_gives(String written, double meant) {
        assertThat(Hundredths.read(written, 0, 1)).containsExactly(meant);
    }

    @Test
    void stay_as_they_are_written_in_a_table() {
        short[] table = new short[5];
        Hundredths.read("1 -2", 0, 2, table, 3);
        assertThat(table).containsExactly(0, 0, 0, 1, -2);
        assertThat(Hundredths.of(table, 3, 2)).containsExactly(0.01, -0.02);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "1 2 3 4", "1 2 ", "1 2 x", "1 2 -", "1  2", "1 2 32768", "1 2 999999", ""})
    void are_refused_where_they_are_not_three(String line) {
        assertThatThrownBy(() -> Hundredths.read(line, 0, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + line + "'");
    }
}
