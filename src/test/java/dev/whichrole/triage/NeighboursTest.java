package dev.whichrole.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.model.Trade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terse texts of the trades next door, and the words of the four in other places. docs/triage.md has the figures. */
class NeighboursTest {
    private static final Triage TRIAGE = TriageContent.read().triage();

    private record Line(String expected, String text) {}

    private static List<Line> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/triage", file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> new Line(
                        line.substring(0, line.indexOf('|')).toUpperCase(Locale.ROOT),
                        line.substring(line.indexOf('|') + 1)))
                .toList();
    }

    private static Verdict judge(String text) {
        return TRIAGE.judge(text, List.of());
    }

    @Test
    void are_none_of_the_four_and_mostly_named_and_never_by_another_trades_name() throws IOException {
        var named = new ArrayList<String>();
        var taken = new ArrayList<String>();
        for (var line : lines("neighbours.txt")) {
            var verdict = judge(line.text());
            if (verdict.label() != Label.NONE) {
                taken.add(line.text());
            }
            verdict.trade().ifPresent(trade -> {
                named.add(line.text());
                assertThat(trade).as(line.text()).isEqualTo(Trade.valueOf(line.expected()));
            });
        }
        assertThat(taken).hasSizeLessThanOrEqualTo(4);
        assertThat(named).hasSizeGreaterThanOrEqualTo(75);
    }

    @Test
    void the_same_words_in_other_places_are_mostly_none_of_the_fours() throws IOException {
        var missed = lines("same-words.txt").stream()
                .filter(line -> judge(line.text()).label() != Label.valueOf(line.expected()))
                .map(Line::text)
                .toList();
        assertThat(missed).hasSizeLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    my payslip lacks the overtime of june         | PEOPLE
                    expense report of the trip to porto, who signs | PEOPLE
                    the open rate of our newsletter fell          | SALES
                    refund for a parcel that never came           | SUPPORT
                    the date picker is empty in safari            | FRONTEND
                    the fan of my laptop is loud                  | IT
                    air con on the second floor drips             | HARDWARE
                    the llm hallucinates opening hours            | ML
                    figma library and brand colours differ        | DESIGN
                    """)
    void are_known_by_one_telling_word(String text, Trade trade) {
        assertThat(judge(text).trade()).isEqualTo(Optional.of(trade));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the pipeline fails since the merge            | DEVOPS
                    the load balancer drops connections           | INFRA
                    error budget of the checkout is used up       | SRE
                    developers wait four days for a database      | PLATFORM
                    """)
    void are_not_found_where_the_four_speak(String text, Label label) {
        assertThat(judge(text).label()).isEqualTo(label);
        assertThat(judge(text).trade()).isEmpty();
    }
}
