package dev.whichrole.ask.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.whichrole.ask.Ask;
import dev.whichrole.content.HandbookContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By {@code told-or-asked.txt}, from which nothing is learnt. */
@DisplayName("A text that only tells of something is no question, however like one it is")
class ToldOrAskedTest {
    private static final AskParser PARSER = HandbookContent.read().parser();
    private static final String SORTED = "?";
    private static final String ANY = "*";

    static List<Arguments> texts() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/heard/told-or-asked.txt")).stream()
                .filter(line -> line.contains("=>") && !line.startsWith("#"))
                .map(line -> line.split(" => ", 2))
                .map(line -> Arguments.of(line[0].replace("\\n", "\n"), line[1].strip()))
                .toList();
    }

    @ParameterizedTest(name = "\"{0}\" asks {1}")
    @MethodSource("texts")
    void is_heard_as_what_it_is(String text, String expected) {
        Ask ask = PARSER.parse(text).ask();
        boolean sorted = ask instanceof Ask.Unclear;
        assertThat(sorted).as("%s", ask).isEqualTo(expected.equals(SORTED));
        if (!sorted && !expected.equals(ANY)) {
            assertThat(ask.typed()).isEqualTo(expected);
        }
    }

    @Test
    void is_heard_at_once_however_long_a_text_without_a_sign_is() {
        String words = "letters and blanks ".repeat(2_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PARSER.parse(words));
        assertThat(PARSER.parse(words).ask()).isInstanceOf(Ask.Unclear.class);
    }

    @Test
    void the_table_holds_enough_of_both() throws IOException {
        long sorted =
                texts().stream().filter(each -> each.get()[1].equals(SORTED)).count();
        assertThat(sorted).isGreaterThan(100);
        assertThat(texts().size() - sorted).isGreaterThan(90);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TL;DR the nightly backup has not run for a week | the nightly backup has not run for a week",
                "the tunnel drops packets at noon. tl;dr | the tunnel drops packets at noon",
                "FYI: payments are down since 9 | payments are down since 9",
            })
    void is_sorted_without_what_is_said_before_it(String text, String told) {
        assertThat(PARSER.parse(text).ask())
                .isInstanceOfSatisfying(
                        Ask.Unclear.class, unclear -> assertThat(unclear.text()).isEqualTo(told));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our client seeks an SRE, 12 month contract, hybrid, Leeds, apply with CV",
                "Site Reliability Engineer II\nPosted: May 3\nSLOs, alerting, on-call"
            })
    void is_sorted_as_a_whole(String text) {
        assertThat(PARSER.parse(text).ask())
                .isInstanceOfSatisfying(
                        Ask.Unclear.class, unclear -> assertThat(unclear.text()).isEqualTo(text));
    }
}
