package dev.whichrole.ask.described;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Heard;
import dev.whichrole.ask.parser.AskParser;
import dev.whichrole.content.HandbookContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** By {@code described.txt}, of which nothing is among the descriptions of the content. */
@DisplayName("A word of the trade that is described")
class DescribedTest {
    private static final AskParser PARSER = HandbookContent.read().parser();

    private record Line(String text, String term) {
        Heard heard() {
            return PARSER.parse(text);
        }

        boolean isTold() {
            return heard().ask().equals(new Ask.ShowTerm(term));
        }

        /** Whether it is told, or shown among what may be meant. */
        boolean isInSight() {
            Heard heard = heard();
            Stream<Ask> guesses =
                    heard.ask() instanceof Ask.Guess guess ? guess.like().stream() : heard.others().stream();
            return isTold() || guesses.anyMatch(new Ask.ShowTerm(term)::equals);
        }
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/ask/described.txt")).stream()
                .filter(line -> line.contains(" => ") && !line.startsWith("#"))
                .map(line -> line.split(" => ", 2))
                .map(line -> new Line(line[0], line[1]))
                .toList();
    }

    @Test
    void is_told_in_three_of_five_cases() throws IOException {
        assertThat(lines()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(lines().stream().filter(Line::isTold)).hasSizeGreaterThanOrEqualTo(lines().size() * 3 / 5);
    }

    @Test
    void is_told_or_among_three_in_nine_of_ten() throws IOException {
        assertThat(lines().stream().filter(Line::isInSight)).hasSizeGreaterThanOrEqualTo(lines().size() * 9 / 10);
    }

    @Test
    void is_described_in_other_words_than_those_of_the_test() throws IOException {
        String content = Files.readString(Path.of("src/main/resources/content/descriptions.yaml"));
        assertThat(lines()).noneMatch(line -> content.contains(line.text));
    }
}
