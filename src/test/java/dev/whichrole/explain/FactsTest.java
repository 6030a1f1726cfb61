package dev.whichrole.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.slack.view.Shown;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every fact can be reached by typing")
class FactsTest {
    static List<Arguments> facts() throws IOException {
        var file = Objects.requireNonNull(FactsTest.class.getResourceAsStream("/explain/facts.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.contains(" => ") && !line.startsWith("#"))
                    .map(line -> line.split(" => ", 2))
                    .map(line -> Arguments.of(line[0], List.of(line[1].split("; "))))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void in_the_text_that_a_screen_reader_reads(String typed, List<String> words) {
        assertThat(words).allSatisfy(word -> assertThat(Shown.text(typed)).containsIgnoringCase(word));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void in_the_blocks_that_everyone_else_sees(String typed, List<String> words) {
        assertThat(words).allSatisfy(word -> assertThat(Shown.blocks(typed)).containsIgnoringCase(word));
    }
}
