package dev.whichrole.triage.debate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.TriageContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs every labelled debate through the feature, and writes the misses to {@code target/debates.md}. */
class DebateAccuracyTest {
    /** As documented; see docs/triage.md. */
    private static final int LEARNT = 40;

    private static final int ORIENTATION = 6;
    private static final Settler SETTLER = TriageContent.read().settler();
    private static final List<String> FILES = List.of("learnt", "orientation", "held-out", "blind");

    private static int withoutFault(String file, List<String> report) {
        var debates = LabelledDebate.of(file);
        int right = 0;
        for (var debate : debates) {
            var faults = debate.faults(SETTLER.read(debate.posts()));
            right += faults.isEmpty() ? 1 : 0;
            faults.forEach(fault -> report.add("- " + debate.id() + ": " + fault));
        }
        report.add("\n" + file + ": " + right + " of " + debates.size() + " without any fault\n");
        return right;
    }

    @Test
    void reads_as_many_without_fault_as_the_documentation_says() throws IOException {
        var report = new ArrayList<String>(List.of("# Debates: what was read otherwise than by a careful reader", ""));
        var right = FILES.stream().map(file -> withoutFault(file, report)).toList();
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/debates.md"), report);
        assertThat(right.get(0)).as("learnt, of 54").isGreaterThanOrEqualTo(LEARNT);
        assertThat(right.get(1)).as("orientation, of 12").isGreaterThanOrEqualTo(ORIENTATION);
    }

    @Test
    void seats_nobody_of_what_was_learnt_from_against_their_word() {
        assertThat(Stream.of("learnt", "orientation")
                        .flatMap(file -> LabelledDebate.of(file).stream())
                        .flatMap(debate -> debate.againstTheirWord(SETTLER.read(debate.posts())).stream()))
                .isEmpty();
    }

    @Test
    void quotes_nothing_but_whole_sentences_of_that_speaker() {
        for (String file : FILES) {
            for (var debate : LabelledDebate.of(file)) {
                SETTLER.read(debate.posts()).seats().forEach(seat -> assertQuotes(seat, debate));
            }
        }
    }

    private static void assertQuotes(Seat seat, LabelledDebate debate) {
        var said = debate.posts().stream()
                .filter(post -> post.speaker().equals(seat.speaker()))
                .map(Post::text)
                .toList();
        for (String quote : seat.quotes().values()) {
            assertThat(quote.length()).isLessThanOrEqualTo(140);
            assertThat(said).anyMatch(text -> isSentenceOf(quote, text));
        }
    }

    /** Begins where the text or a sentence begins, and ends with its full stop. */
    private static boolean isSentenceOf(String quote, String text) {
        int at = text.indexOf(quote);
        boolean begins =
                at == 0 || (at > 0 && text.substring(0, at).stripTrailing().matches("(?s).*([.!?)\"'”…]|\\n)"));
        return begins && quote.endsWith(".");
    }
}
