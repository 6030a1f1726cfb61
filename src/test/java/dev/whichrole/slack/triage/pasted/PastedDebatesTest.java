package dev.whichrole.slack.triage.pasted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.SlackWords;
import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.debate.remark.Post;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedDebatesTest {
    private static final PastedDebates PASTED = new PastedDebates(
            TriageContent.read().settler(), SlackWords.read().debate().pasted(), "somebody");

    private static List<Post> read(String told) {
        return PASTED.posts(told, Optional.of("jonas"));
    }

    private static String shown(String told) {
        return read(told).stream()
                .map(post -> (post.kind() == Post.Kind.FACT ? "(fact)" : post.speaker()) + "> " + post.text())
                .collect(Collectors.joining("\n"));
    }

    static Stream<String> forms() {
        return Stream.of(
                "Ana Duarte  10:02 AM\nwe need an error budget.\nBen Okafor  10:03 AM\nmore machines, please.",
                "Ana Duarte\n  10:02 AM\nwe need an error budget.\n\nBen Okafor\n  10:03 AM\nmore machines, please.",
                "Ana Duarte [10:02 AM]\nwe need an error budget.\nBen Okafor [10:03 AM]\nmore machines, please.",
                "Ana Duarte, Today at 10:02\nwe need an error budget.\nBen Okafor, Today at 10:03\nmore machines, please.",
                "[10:02] Ana Duarte: we need an error budget.\n[10:03] Ben Okafor: more machines, please.",
                "[10:02] Ana Duarte: we need an error budget. [10:03] Ben Okafor: more machines, please.",
                "[30/11/26, 10:02:11] Ana Duarte: we need an error budget.\n[30/11/26, 10:03:40] Ben Okafor: more machines, please.",
                "10:02 Ana Duarte: we need an error budget.\n10:03 Ben Okafor: more machines, please.",
                "Ana Duarte 10:02: we need an error budget.\nBen Okafor 10:03: more machines, please.",
                "Ana Duarte  10:02 AM we need an error budget. Ben Okafor  10:03 AM more machines, please.",
                "Ana Duarte - we need an error budget.\nBen Okafor - more machines, please.",
                "Ana Duarte - we need an error budget.; Ben Okafor \u2013 more machines, please.",
                "@Ana Duarte: we need an error budget. @Ben Okafor: more machines, please.",
                "<Ana Duarte> we need an error budget.\n<Ben Okafor> more machines, please.",
                "*Ana Duarte*: we need an error budget.\n*Ben Okafor*: more machines, please.".replace("*", ""));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_usual_form_says_who_said_what(String told) {
        assertThat(shown(told)).isEqualTo("Ana Duarte> we need an error budget.\nBen Okafor> more machines, please.");
    }

    @Test
    void names_may_be_small_and_single() {
        assertThat(shown("[10:02] ana: we need a budget\n[10:03] ben: machines"))
                .isEqualTo("ana> we need a budget\nben> machines");
        assertThat(shown("ana - we need a budget; ben - machines")).isEqualTo("ana> we need a budget\nben> machines");
        assertThat(shown("@ana: we need a budget @ben: machines")).isEqualTo("ana> we need a budget\nben> machines");
    }

    @Test
    void what_somebody_says_goes_on_over_lines_and_times() {
        assertThat(shown("Ana Duarte  10:02 AM\nwe need a budget\n10:04\nand an owner\nBen Okafor  10:05 AM\nmachines"))
                .isEqualTo("Ana Duarte> we need a budget\nand an owner\nBen Okafor> machines");
    }

    @Test
    void whoever_has_no_name_is_nobody_by_a_pronoun() {
        assertThat(shown("me: we need a budget\nhim: machines"))
                .isEqualTo("jonas> we need a budget\nsomebody> machines");
        assertThat(shown("me: we need a budget. him: machines."))
                .isEqualTo("jonas> we need a budget.\nsomebody> machines.");
        assertThat(shown("i: a portal.\nher: no portal.")).isEqualTo("jonas> a portal.\nsomebody> no portal.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we argue about who patches nodes",
                "the team says nobody owns staging",
                "two of our teams have fought over the pipeline for weeks"
            })
    void whoever_only_describes_the_matter_is_no_debater(String told) {
        assertThat(read(told))
                .noneMatch(
                        post -> post.speaker().equals("jonas") || post.speaker().equals("we"));
    }

    @Test
    void what_is_asked_before_or_said_for_oneself_is_the_tellers() {
        assertThat(shown("It has been like this for weeks. Who owns the pipeline? Ana: a budget. Ben: machines."))
                .isEqualTo("(fact)> It has been like this for weeks.\njonas> Who owns the pipeline?\n"
                        + "Ana> a budget.\nBen> machines.");
        assertThat(shown("I would leave it with us. Ana: a budget.")).startsWith("jonas> I would leave it with us.");
    }

    @Test
    void a_dash_or_a_time_in_a_sentence_names_nobody() {
        assertThat(shown("Ana: we tried - it broke at 10:30. Ben: not at 10:30 - at 11."))
                .isEqualTo("Ana> we tried - it broke at 10:30.\nBen> not at 10:30 - at 11.");
    }

    @Test
    void lines_without_names_are_unclear_and_one_sentence_is_not() {
        String lines = "we need an error budget\nno, more machines";
        assertThat(PastedDebates.isUnclear(lines, read(lines))).isTrue();
        String lost = ": we need an error budget : more machines";
        assertThat(PastedDebates.isUnclear(lost, read(lost))).isTrue();
        String one = "we argue about who patches nodes";
        assertThat(PastedDebates.isUnclear(one, read(one))).isFalse();
    }

    @Test
    void the_longest_line_takes_no_time() {
        assertThat(read("Ana Duarte ".repeat(4_000))).isNotEmpty();
        assertThat(read("a - ".repeat(10_000))).isNotEmpty();
        assertThat(read("[10:02] ".repeat(5_000))).isNotNull();
    }
}
