package dev.whichrole.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.Asks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Writes all answers into one file, for somebody to read from top to bottom. */
@DisplayName("Everything the bot says")
class EverythingItSaysTest {
    private static final Path FILE = Path.of("target", "everything-it-says.md");
    private static final Pattern UNFILLED = Pattern.compile("\\{[a-z-]+}");

    private static final Pattern SPOILT = Pattern.compile("[^.]\\.\\.[^.]|\\?\\.|\\.:|!| Mid |(?<!Buttons): From ");

    @Test
    void can_be_read_in_one_file_and_has_no_holes() throws IOException {
        List<String> pages = pages();
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, String.join("\n\n", pages) + "\n");
        assertThat(pages)
                .hasSizeGreaterThan(300)
                .noneMatch(page -> UNFILLED.matcher(page).find());
    }

    /** Sentences that a combination can spoil. */
    @Test
    void reads_well_however_the_pieces_meet() {
        assertThat(spoilt(pages())).isEmpty();
    }

    /** What is said to words, and then of people and of situations. */
    private static List<String> pages() {
        return Stream.concat(
                        Asks.all().map(EverythingItSaysTest::page),
                        SaidToPeople.all().map(EverythingItSaysTest::page))
                .toList();
    }

    private static String page(SaidToPeople.Said said) {
        return "## (" + said.when() + ")\n"
                + Shown.VIEW.render(said.answer(), AnswerFrame.plain()).text();
    }

    /** When something is said is somebody else's words. */
    private static List<String> spoilt(List<String> pages) {
        return pages.stream()
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("## ("))
                .filter(line -> SPOILT.matcher(line).find())
                .toList();
    }

    private static String page(Ask ask) {
        return "## " + ask.typed() + "\n" + Shown.text(ask.typed());
    }
}
