package dev.whichrole.ask.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Asks;
import dev.whichrole.content.HandbookContent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("What a person types")
class PhrasingsTest {
    private static final AskParser PARSER = HandbookContent.read().parser();

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

    /** By what is asked; {@code Unclear} are the contrasts. */
    @ParameterizedTest(name = "{0} in {1} ways")
    @CsvSource({
        "ShowTerm, 20",
        "CompareTerms, 3",
        "ShowField, 15",
        "ShowLadder, 10",
        "ShowPath, 10",
        "Become, 10",
        "NextChair, 15",
        "WhoHolds, 18",
        "WhoOwns, 20",
        "WhoIsWho, 10",
        "ShowTopic, 70",
        "Unclear, 90"
    })
    void the_table_holds_enough_of_every_kind(String kind, int fewest) throws IOException {
        long lines = phrasings().stream()
                .map(line -> PARSER.parse((String) line.get()[0]).ask())
                .filter(ask -> ask.getClass().getSimpleName().equals(kind))
                .count();
        assertThat(lines).isGreaterThanOrEqualTo(fewest);
    }

    @ParameterizedTest(name = "{0} in ten ways")
    @ValueSource(
            strings = {
                "hello",
                "i am new here",
                "thank you",
                "are you a bot",
                "what is your name",
                "joke",
                "stop",
                "help me",
                "rebranded ops",
                "role or culture",
                "devops is dead",
                "who gets paged",
                "one person for all four",
                "most stressful",
                "what do all four share",
                "eli5",
                "for my parents",
                "tl dr",
                "cheat sheet",
                "sysadmin",
                "is a cloud engineer the same as infra",
                "dba",
                "data engineer",
                "mlops",
                "qa",
                "security",
                "architect",
                "scrum master"
            })
    void the_table_holds_ten_ways_to_each_page_of_its_own(String page) throws IOException {
        assertThat(phrasings())
                .filteredOn(line -> line.get()[1].equals(page))
                .extracting(line -> line.get()[0])
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(10);
    }

    static Stream<String> written() {
        var book = HandbookContent.phrasebook();
        var topics = HandbookContent.read().topics().stream().flatMap(topic -> topic.asked().stream());
        return Stream.of(
                        book.questions().values().stream().flatMap(List::stream),
                        book.loosely().values().stream().flatMap(List::stream),
                        topics)
                .flatMap(phrasings -> phrasings)
                .map(written -> filledIn(written, book.words()));
    }

    /** A text that fits the phrasing: a name in each slot, the first of several words, nothing where words may be left out. */
    private static String filledIn(String written, Map<String, List<String>> words) {
        String text = written.replaceFirst("\\{role}", "sre")
                .replaceFirst("\\{role}", "infra")
                .replace("{role}", "platform")
                .replaceFirst("\\{level}", "junior")
                .replace("{level}", "senior")
                .replace("{field}", "measured by")
                .replaceFirst("\\{term}", "toil")
                .replaceFirst("\\{term}", "slo")
                .replaceFirst("\\{term}", "helm")
                .replace("{term}", "canary")
                .replace("{number}", "30")
                .replace("{neighbour}", "sysadmin")
                .replace("{mark}", "tickets not filed")
                .replace("{being}", "guardian")
                .replace("{any}", "printers");
        for (var slot : words.entrySet()) {
            text = text.replace("{" + slot.getKey() + "}", slot.getValue().get(0));
        }
        return text.replaceAll("\\[[^]]*]|\\.\\.\\.", "")
                .replaceAll("\\(([^|)]*)[^)]*\\)", "$1")
                .strip();
    }

    @ParameterizedTest
    @MethodSource("written")
    void every_way_that_is_written_down_asks_something(String text) {
        assertThat(PARSER.parse(text).ask()).isNotInstanceOf(Ask.Unclear.class);
    }

    /**
     * Texts by writers who saw none of this: what people say in channels is hardly ever an ask about the roles. Of those that
     * are taken for one about half ask something of the trade.
     */
    @Test
    void situations_are_no_asks() throws IOException {
        List<String> situations = Stream.of("batch-f", "batch-g")
                .flatMap(batch -> lines("/triage/blind/" + batch + ".jsonl"))
                .map(line -> JsonMapper.shared().readTree(line).path("text").asString())
                .toList();
        assertThat(situations).hasSizeGreaterThan(700);
        assertThat(situations.stream().filter(text -> !(PARSER.parse(text).ask() instanceof Ask.Unclear)))
                .hasSizeLessThanOrEqualTo(31);
    }

    private static Stream<String> lines(String file) {
        return new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(PhrasingsTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8))
                .lines();
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
