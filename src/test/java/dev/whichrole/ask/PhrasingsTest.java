package dev.whichrole.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.HandbookContent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What a person types")
class PhrasingsTest {
    private static final AskParser PARSER = HandbookContent.parser();

    static List<Arguments> phrasings() throws IOException {
        var file = Objects.requireNonNull(PhrasingsTest.class.getResourceAsStream("/ask/phrasings.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.contains("=>") && !line.startsWith("#"))
                    .map(line -> line.split("=>", 2))
                    .map(line -> Arguments.of(line[0], line[1].strip()))
                    .toList();
        }
    }

    @ParameterizedTest(name = "\"{0}\" asks {1}")
    @MethodSource("phrasings")
    void is_understood(String typed, String expected) {
        Ask ask = PARSER.parse(typed).ask();
        assertThat(ask instanceof Ask.Unclear ? "?" : ask.typed()).isEqualTo(expected);
    }

    @Test
    void the_table_is_long_enough_to_mean_something() throws IOException {
        assertThat(phrasings()).hasSizeGreaterThanOrEqualTo(150);
    }

    static Stream<Ask> everyAsk() {
        return Stream.concat(Asks.all(), Asks.errands());
    }

    @ParameterizedTest
    @MethodSource("everyAsk")
    void its_canonical_form_asks_the_same_again(Ask ask) {
        assertThat(PARSER.parse(ask.typed()).ask()).isEqualTo(ask);
    }
}
