package dev.whichrole.triage.debate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.debate.remark.Post;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs every labelled debate through the feature, and writes the misses to {@code target/debates.md}. */
class DebateAccuracyTest {
    private static final Settler SETTLER = TriageContent.read().settler();
    /** Never learnt from: a quarter of the threads in forum manner, and ten older ones. */
    private static final String HELD_OUT = "held out";
    /** Never learnt from: an eighth of those in the plain manner of public boards. */
    private static final String PLAIN_HELD_OUT = "plain, held out";

    /** As documented; see docs/triage.md. */
    private static final int LEARNT = 42;

    private static final int FORUM = 19;
    private static final int HELD = 71;
    private static final int PLAIN_PEOPLE = 300;
    private static final int PLAIN_ANSWERS = 60;

    private static final List<String> FILES = Stream.concat(TrainDebates.FILES.stream(), Stream.of("held-out", "blind"))
            .toList();

    private record Heard(String kind, LabelledDebate debate, Debate reading) {}

    /** Each is read once for all tests, which takes half a minute. */
    private static final List<Heard> ALL = FILES.stream()
            .flatMap(file -> LabelledDebate.of(file).stream()
                    .map(debate -> new Heard(kind(file, debate), debate, SETTLER.read(debate.posts()))))
            .toList();

    private static final Map<String, DebateTally> TALLIES = tallies();

    private static Map<String, DebateTally> tallies() {
        var tallies = new TreeMap<String, DebateTally>();
        ALL.forEach(heard ->
                tallies.computeIfAbsent(heard.kind, kind -> new DebateTally()).add(heard.debate, heard.reading));
        return tallies;
    }

    private static String kind(String file, LabelledDebate debate) {
        return debate.heldOut() || file.equals("held-out") ? debate.plain() ? PLAIN_HELD_OUT : HELD_OUT : file;
    }

    private static DebateTally of(String file) {
        return Objects.requireNonNull(TALLIES.get(file));
    }

    @Test
    void reads_as_many_without_fault_as_the_documentation_says() throws IOException {
        var report = new ArrayList<String>(List.of("# Debates: what was read otherwise than by a careful reader"));
        TALLIES.forEach((file, tally) -> {
            report.add("\n" + file + ": " + tally + "\n");
            // Nobody reads the misses of a blind batch.
            report.addAll(file.equals("blind") ? List.of() : tally.misses());
        });
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/debates.md"), report);
        assertThat(of("learnt").right()).as("learnt, of 54").isGreaterThanOrEqualTo(LEARNT);
        assertThat(of("forum").right()).as("forum, of 53").isGreaterThanOrEqualTo(FORUM);
        assertThat(of(HELD_OUT).peopleRight()).as("held out, of 113 people").isGreaterThanOrEqualTo(HELD);
        assertThat(of(PLAIN_HELD_OUT).peopleRight())
                .as("plain, held out, of 436 people")
                .isGreaterThanOrEqualTo(PLAIN_PEOPLE);
        assertThat(of(PLAIN_HELD_OUT).answered())
                .as("plain, held out, of 97 answers")
                .isGreaterThanOrEqualTo(PLAIN_ANSWERS);
    }

    @Test
    void seats_hardly_anybody_of_what_was_learnt_from_against_their_word() {
        assertThat(List.of("learnt", "orientation", "forum"))
                .allSatisfy(file -> assertThat(of(file).againstTheirWord()).isLessThanOrEqualTo(1));
        assertThat(of(PLAIN_HELD_OUT).againstTheirWord())
                .as("plain, held out, of 436 people")
                .isLessThanOrEqualTo(8);
    }

    @Test
    void says_hardly_ever_that_nobody_spoke_where_somebody_did_or_that_somebody_only_asks_who_argues() {
        assertThat(of(PLAIN_HELD_OUT).falseSilences())
                .as("43 before silence had to be certain")
                .isLessThanOrEqualTo(3);
        assertThat(of(HELD_OUT).falseSilences()).as("18 before").isZero();
        assertThat(of(PLAIN_HELD_OUT).wronglyAsking()).as("34 before").isLessThanOrEqualTo(16);
    }

    @Test
    void quotes_nothing_but_whole_sentences_of_that_speaker() {
        ALL.forEach(heard -> heard.reading.seats().forEach(seat -> assertQuotes(seat, heard.debate)));
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

    /** Begins where the text, a line of a list or a sentence begins, and ends where one ends. */
    private static boolean isSentenceOf(String quote, String text) {
        int at = text.indexOf(quote);
        if (at < 0) {
            return false;
        }
        boolean begins = at == 0 || text.substring(0, at).matches("(?s).*(?:[.!?)\"'”…]\\s+|\n\\s*(?:[-*•]\\s+)?)");
        boolean ends =
                quote.endsWith(".") || text.substring(at + quote.length()).matches("(?s)\\s*(?:\\R.*)?");
        return begins && ends;
    }
}
