package dev.whichrole.ask.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTest {
    private static final Wordings WORDINGS =
            new Wordings(List.of("m/f/d", "[hiring]", "we need", "need", "your tasks"));

    @ParameterizedTest
    @CsvSource({
        "engineer (m/f/d) in kiel, 1",
        "m/f/d m/f/d, 1",
        "m/f/dx, 0",
        "xm/f/d, 0",
        "[hiring] sre, 1",
        "we need one, 1",
        "we need one and you need two, 2",
        "kneed, 0",
        "needé, 0",
        "your task, 0",
        "'', 0"
    })
    void stand_where_nothing_that_is_written_in_one_word_with_them_is_beside(String text, int different) {
        assertThat(WORDINGS.count(text)).isEqualTo(different);
        assertThat(WORDINGS.standIn(text)).isEqualTo(different > 0);
    }
}
