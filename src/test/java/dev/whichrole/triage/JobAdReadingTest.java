package dev.whichrole.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whichrole.answer.Part;
import dev.whichrole.content.TriageContent;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import dev.whichrole.triage.model.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobAdReadingTest {
    private static final Triage TRIAGE = TriageContent.read().triage();
    private static final String AD = """
            Senior SRE (m/f/d)
            We are looking for an SRE. You will build CI/CD pipelines in GitHub Actions and Jenkins for forty teams.
            You bring GitOps with Argo CD, release management, canary deployments and feature flags.
            You coach teams in trunk-based development and cut build times. Five years of experience with containers.
            Requirements: Docker, Helm, artifact repositories, automated tests, and patience with pull requests.
            We offer 30 days of holiday, a pension scheme and hybrid work. Apply with your CV, no cover letter needed.
            The salary is published, and the process takes two weeks. Our office is in Leeds, near the river.
            """;

    @Test
    void an_ad_is_read_by_what_it_asks_for_whatever_its_title() {
        var reading = TRIAGE.read(AD);
        assertThat(reading.lead()).isEqualTo(Label.DEVOPS);
        assertThat(reading.titled()).contains(Role.SRE);
        assertThat(reading.missing()).anyMatch(concern -> concern.startsWith("pagers"));
        assertThat(reading.level()).contains(Level.SENIOR);
        assertThat(reading.phrases().get(Role.DEVOPS)).isNotEmpty();
    }

    @Test
    void the_answer_begins_with_the_role_and_shows_the_shares() {
        var answer = TRIAGE.answer(AD, List.of(), RoleContacts.NOBODY);
        assertThat(answer.title()).startsWith("DevOps Engineer");
        assertThat(answer.parts()).hasAtLeastOneElementOfType(Part.Shares.class);
    }

    @Test
    void a_title_decides_nothing() {
        String titled = AD.replace("SRE", "Infrastructure Engineer");
        assertThat(TRIAGE.read(titled).shares()).isEqualTo(TRIAGE.read(AD).shares());
    }

    @Test
    void the_longest_text_is_read_and_its_shares_add_to_a_hundred() {
        var reading = TRIAGE.read(AD.repeat(70));
        assertThat(reading.shares().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void shares_that_do_not_add_up_are_refused() {
        assertThatThrownBy(() -> new Reading(
                        Label.SRE, Map.of(Role.SRE, 99), Map.of(), Optional.empty(), List.of(), Optional.empty(), true))
                .hasMessageContaining("not to 99");
    }

    @Test
    void nothing_to_share_is_a_quarter_each() {
        assertThat(Shares.of(new double[Label.COUNT]).values()).containsOnly(25);
    }

    @Test
    void rounding_loses_nothing() {
        assertThat(Shares.of(new double[] {1, 1, 1, 0, 5, 5}))
                .isEqualTo(Map.of(Role.INFRA, 34, Role.SRE, 33, Role.DEVOPS, 33, Role.PLATFORM, 0));
    }
}
