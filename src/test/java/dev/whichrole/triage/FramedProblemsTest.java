package dev.whichrole.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.ask.Ask;
import dev.whichrole.ask.parser.AskParser;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.model.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * 65 plain problems, each by itself and inside 120 frames by a writer who saw none of them, from which nothing is learnt:
 * what people say around a problem changes neither whose it is nor that it is one.
 */
@DisplayName("A problem inside what people say around it")
class FramedProblemsTest {
    private static final Path FOLDER = Path.of("src/test/resources/heard");
    private static final Triage TRIAGE = TriageContent.read().triage();
    private static final AskParser PARSER = HandbookContent.read().parser();

    private static int framed;
    private static int sortedOtherwise;
    private static int toNone;
    private static int answered;

    @BeforeAll
    static void frame() throws IOException {
        List<String> problems = Files.readAllLines(FOLDER.resolve("plain-problems.txt"));
        List<String> frames = Files.readAllLines(FOLDER.resolve("frames-unlearnt.txt"));
        for (String problem : problems) {
            Label plain = label(problem);
            boolean isProblem = isProblem(problem);
            for (String frame : frames) {
                String text = frame.replace("X", problem);
                Label label = label(text);
                framed++;
                sortedOtherwise += label == plain ? 0 : 1;
                toNone += label == Label.NONE && plain != Label.NONE ? 1 : 0;
                answered += isProblem && !isProblem(text) ? 1 : 0;
            }
        }
        System.out.println("Of " + framed + " framed problems " + sortedOtherwise + " are sorted otherwise, " + toNone
                + " of them as none of the four; " + answered + " are taken for questions.");
    }

    private static Label label(String text) {
        return TRIAGE.judge(text, List.of()).label();
    }

    private static boolean isProblem(String text) {
        return PARSER.parse(text).ask() instanceof Ask.Unclear;
    }

    @Test
    void is_whose_it_was_nine_times_out_of_ten() {
        assertThat(sortedOtherwise / (double) framed).isLessThan(0.11);
    }

    @Test
    void seldom_becomes_none_of_the_four() {
        assertThat(toNone / (double) framed).isLessThan(0.09);
    }

    @Test
    void is_seldom_taken_for_a_question() {
        assertThat(answered / (double) framed).isLessThan(0.1);
    }
}
