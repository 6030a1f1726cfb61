package dev.whichrole.triage.ad;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.TriageContent;
import dev.whichrole.handbook.Level;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeniorityTest {
    private static final Seniority SENIORITY =
            new Seniority(TriageContent.adSigns().levels());

    private static Optional<Level> of(String title, String said) {
        return SENIORITY.of(Optional.of(title).filter(words -> !words.isEmpty()), Stream.of(said));
    }

    @ParameterizedTest
    @CsvSource({
        "Sr. Platform Engineer, SENIOR",
        "Staff SRE, SENIOR",
        "Lead Infrastructure Engineer, SENIOR",
        "DevOps Engineer II, MID",
        "Graduate Network Engineer, JUNIOR",
        "Junior SRE, JUNIOR"
    })
    void is_told_by_the_title(String title, Level level) {
        assertThat(of(title, "Carry the pager")).contains(level);
    }

    @ParameterizedTest
    @CsvSource({
        "8+ years of experience with Linux, SENIOR",
        "at least 5 years in operations, SENIOR",
        "three years as an administrator, MID",
        "Exp: 2-4 yrs, MID",
        "1 year of experience is enough, JUNIOR",
        "No experience needed, JUNIOR"
    })
    void is_told_by_what_is_asked_for(String said, Level level) {
        assertThat(of("SRE", said)).contains(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You follow the strategy and the roadmap of the house",
                "You mentor trainees and report to senior management",
                "Fixed-term for three years",
                "We plan the architecture of internal tools with the other staff",
                "You test the recovery once in five years"
            })
    void is_not_told_where_nothing_speaks_of_it(String said) {
        assertThat(of("", said)).isEmpty();
    }
}
