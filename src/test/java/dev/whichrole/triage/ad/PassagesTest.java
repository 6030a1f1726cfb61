package dev.whichrole.triage.ad;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.text.Language;
import dev.whichrole.triage.text.Stem;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static final String AD = """
            ABOUT US
            Our engineering team loves Learning & Development.
            What you'll do:
            - Build pipelines in Jenkins
            - Take part in on-call, one week in six
            Requirements
            * Five years of Terraform
            We offer 30 days of holiday.
            How to apply
            When in doubt, apply. We manage keys with KMS.
            """;

    private static List<Section> sections(String text) {
        return Passages.of(text, new Language(), new SectionFinder(TriageContent.adSigns())).stream()
                .map(Passage::section)
                .toList();
    }

    @Test
    void stand_in_the_section_of_their_heading_or_of_their_own_words() {
        assertThat(sections(AD))
                .containsExactly(
                        Section.AROUND,
                        Section.DUTIES,
                        Section.ASIDE,
                        Section.WANTED,
                        Section.AROUND,
                        Section.AROUND,
                        Section.AROUND);
    }

    @Test
    void are_plain_where_there_is_no_heading() {
        assertThat(sections("You would take over the Jenkins farm. Salary 60k, pension included."))
                .containsExactly(Section.PLAIN, Section.AROUND);
    }

    @Test
    void are_told_apart_by_headings_within_a_line() {
        assertThat(sections("Responsibilities: run the clusters. Requirements: patience. Benefits: a bicycle."))
                .containsExactly(Section.DUTIES, Section.WANTED, Section.AROUND);
    }

    @Test
    void are_read_without_headings_where_those_would_leave_nothing() {
        assertThat(sections("Contract\nBuild pipelines.\nCut build times.\nSign images.\n"))
                .contains(Section.PLAIN);
    }

    @Test
    void are_clauses_where_every_sentence_tells_a_duty_and_an_offer_at_once() {
        assertThat(sections("You will look after our error budget, and we offer a remote role."))
                .containsExactly(Section.PLAIN, Section.AROUND);
    }

    @Test
    void stand_below_headings_however_they_are_marked() {
        assertThat(sections("""
                        ### **Who we are**
                        We sell bicycles.
                        ** Your tasks: **
                        * Mend the pipeline
                        🎁 Benefits
                        * A bicycle
                        """)).containsExactly(Section.AROUND, Section.DUTIES, Section.AROUND);
    }

    @Test
    void are_what_the_line_above_announces() {
        assertThat(sections("""
                        ABOUT US
                        We sell bicycles.
                        Reporting to the head of operations, you'll be responsible for:
                        - Leading the call in an outage
                        The following is what somebody has whom we would call a great fit:
                        - Ten bicycles
                        """))
                .containsExactly(Section.AROUND, Section.AROUND, Section.DUTIES, Section.DUTIES, Section.WANTED);
    }

    @Test
    void are_told_once_even_where_an_ad_says_them_twice() {
        assertThat(sections("Mend the pipeline. Sign the images. Mend the pipeline."))
                .containsExactly(Section.PLAIN, Section.PLAIN);
    }

    @Test
    void go_on_where_a_line_was_broken_because_it_became_too_long() {
        assertThat(texts("""
                        * You will keep the error budget of every service that
                          our customers use, and of those they do not see,
                          Kafka among them
                        * you will sign images
                        """))
                .containsExactly(
                        "You will keep the error budget of every service that\n  our customers use, and of those they"
                                + " do not see,\n  Kafka among them",
                        "you will sign images");
    }

    @Test
    void end_with_their_line_where_the_next_begins_anew() {
        assertThat(texts("Build the pipelines of all our teams in every country\nCut build times"))
                .hasSize(2);
        assertThat(texts("Short lines\nare a list")).hasSize(2);
    }

    private static List<String> texts(String text) {
        return Passages.of(text, new Language(), new SectionFinder(TriageContent.adSigns())).stream()
                .map(passage -> text.substring(passage.start(), passage.end()))
                .toList();
    }

    @Test
    void tell_words_apart_that_the_stemmer_makes_one() {
        assertThat(words("productivity products production")).containsExactly("productiv", "product", "production");
        assertThat(words("A developer develops")).contains("developer", "develop");
    }

    private static List<String> words(String text) {
        return AdWords.of(text, new Language()).stream().map(Stem::text).toList();
    }
}
