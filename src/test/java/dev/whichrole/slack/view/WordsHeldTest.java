package dev.whichrole.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.ask.Asks;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.handbook.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the words of the answers are held to, over all of them. */
@DisplayName("The words of all answers")
class WordsHeldTest {
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.?])\\s+|\n");
    private static final int MOST_NOBODY = 11;
    private static final int MOST_SENTENCES_OF_A_TERM = 2;

    private static Stream<String> pages() {
        return Asks.all().map(ask -> Shown.text(ask.typed()));
    }

    private static List<String> sentences(String part) {
        return pages().flatMap(SENTENCES::splitAsStream)
                .filter(sentence -> sentence.toLowerCase(java.util.Locale.ROOT).contains(part))
                .distinct()
                .toList();
    }

    @Test
    void say_nobody_rarely() {
        assertThat(sentences("nobody")).hasSizeLessThanOrEqualTo(MOST_NOBODY);
    }

    @Test
    void say_once_that_it_works_until_it_does_not() {
        assertThat(sentences("until it does not")).containsExactly("It works until it does not.");
    }

    @Test
    void repeat_no_heading_within_an_answer() {
        assertThat(pages()).allSatisfy(page -> assertThat(headings(page)).doesNotHaveDuplicates());
    }

    private static List<String> headings(String page) {
        return page.lines()
                .takeWhile(line -> !line.startsWith("Buttons: "))
                .filter(line -> line.contains(" Engineer: "))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
    }

    @Test
    void have_no_form_of_many_fields() {
        assertThat(Stream.of("infra", "sre", "devops", "platform").map(Shown::text))
                .allSatisfy(card -> assertThat(card.lines()
                                .filter(line -> line.matches("[A-Z][a-z ]{3,30}: .*"))
                                .toList())
                        .hasSizeLessThanOrEqualTo(4));
    }

    @Test
    void name_the_four_in_every_help() {
        String help = Shown.text("help");
        assertThat(help).contains("/whichrole the deploy is stuck in staging", "Infra", "SRE", "DevOps", "Platform");
        assertThat(help.lines().skip(1).findFirst())
                .hasValueSatisfying(line -> assertThat(line).startsWith("Type what is wrong"));
        assertThat(help).contains("A debate: mention me", "Which role is this? in its menu");
        assertThat(help.lines().count()).isLessThanOrEqualTo(10);
    }

    @Test
    void explain_a_term_in_two_sentences() {
        assertThat(HandbookContent.read().glossary().all())
                .hasSizeGreaterThanOrEqualTo(80)
                .allSatisfy(term -> assertThat(SENTENCES.splitAsStream(term.means()))
                        .as(term.name())
                        .hasSizeLessThanOrEqualTo(MOST_SENTENCES_OF_A_TERM));
    }

    @Test
    void are_short_on_every_topic_and_can_be_asked_for_in_ten_ways() {
        assertThat(HandbookContent.read().topics())
                .hasSizeGreaterThan(50)
                .allSatisfy(topic -> assertThat(topic.asked()).as(topic.name()).hasSizeGreaterThanOrEqualTo(10))
                .allSatisfy(topic -> assertThat(topic.text()).as(topic.name()).hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void lead_on_from_every_topic_that_is_a_page() {
        assertThat(HandbookContent.read().topics().stream().filter(topic -> topic.kind() == Topic.Kind.PAGE))
                .allSatisfy(topic -> assertThat(topic.leads()).as(topic.name()).isNotEmpty());
    }

    @Test
    void spoil_nothing_that_a_reader_has_marked() {
        String everything = pages().collect(Collectors.joining("\n"));
        assertThat(Arrays.asList(
                        "In short",
                        "All four as",
                        "hundreds of others hours",
                        "on one salary",
                        "Four teams here",
                        "traffic light",
                        "lean to least is infra, DevOps and platform"))
                .allSatisfy(phrase -> assertThat(everything).doesNotContain(phrase));
    }
}
