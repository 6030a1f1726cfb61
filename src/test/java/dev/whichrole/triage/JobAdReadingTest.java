package dev.whichrole.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whichrole.answer.Part;
import dev.whichrole.content.TriageContent;
import dev.whichrole.handbook.Level;
import dev.whichrole.handbook.Role;
import dev.whichrole.triage.ad.Shares;
import dev.whichrole.triage.model.Example;
import dev.whichrole.triage.model.Label;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(reading.ad().orElseThrow().name().role()).contains(Role.SRE);
        assertThat(reading.ad().orElseThrow().missing()).anyMatch(concern -> concern.startsWith("pagers"));
        assertThat(reading.ad().orElseThrow().level()).contains(Level.SENIOR);
        assertThat(reading.phrases().get(Role.DEVOPS)).isNotEmpty();
    }

    @Test
    void the_answer_begins_with_the_role_and_shows_the_shares() {
        var answer = TRIAGE.answer(AD, List.of(), RoleContacts.NOBODY);
        assertThat(answer.title()).startsWith("DevOps Engineer");
        assertThat(answer.parts()).hasAtLeastOneElementOfType(Part.Shares.class);
    }

    @Test
    void two_turns_of_an_ad_make_none_of_a_long_message() {
        String message =
                "The build of the billing service is red since the last merge, and nobody can release. ".repeat(8);
        assertThat(TRIAGE.read(message + "Remote people apply the old flag.").ad())
                .isEmpty();
        assertThat(TRIAGE.read(message + "Remote people apply the old flag, we offer cake.")
                        .ad())
                .isPresent();
    }

    @Test
    void a_long_message_says_how_sure_it_is() throws IOException {
        int hedged = 0;
        var texts = Example.own("real-3", "real-5").stream().map(Example::text).filter(text -> text.length() > 700);
        for (String text : texts.toList()) {
            var reading = TRIAGE.read(text);
            if (reading.ad().isEmpty()) {
                String hedge = reading.certainty() < 0.8
                        ? "but I am not sure"
                        : reading.certainty() < 0.975 ? "fairly sure, by most" : ", by most of what the text says";
                String title =
                        TRIAGE.answer(text, List.of(), RoleContacts.NOBODY).title();
                assertThat(title).contains(hedge);
                hedged += title.contains("sure") ? 1 : 0;
            }
        }
        assertThat(hedged).isPositive();
    }

    @Test
    void a_title_decides_nothing() {
        String titled = AD.replace("SRE", "Infrastructure Engineer");
        assertThat(TRIAGE.read(titled).shares()).isEqualTo(TRIAGE.read(AD).shares());
    }

    @Test
    void an_ad_calls_itself_a_role_only_where_it_does() {
        assertThat(TRIAGE.read(AD.replace("Senior SRE", "Cloud Engineer").replace("an SRE", "a cloud engineer"))
                        .ad()
                        .orElseThrow()
                        .name()
                        .role())
                .isEmpty();
        assertThat(TRIAGE.read("Cloud Engineer\nWe offer hybrid work. You will work with our platform engineers. "
                                + "Requirements: five years of experience as an infrastructure engineer, or you "
                                + "worked as an SRE. Apply with your CV.")
                        .ad()
                        .orElseThrow()
                        .name()
                        .role())
                .isEmpty();
    }

    @Test
    void what_surrounds_the_duties_is_never_quoted() {
        var reading = TRIAGE.read("""
                About us
                We build the platform that developers love, with golden paths and a developer portal.
                Our engineering team values Learning & Development and runs its own data centre with VMware.
                Your tasks
                - Carry the pager and lead incident response
                - Agree on error budgets with the product teams
                - Run blameless postmortems
                We offer
                - A modern CI/CD pipeline, Jenkins and Kubernetes at your fingertips
                - 30 days of holiday
                How to apply
                When in doubt, apply. We keep your data on encrypted storage in our network.
                """);
        assertThat(reading.lead()).isEqualTo(Label.SRE);
        assertThat(reading.phrases()).containsOnlyKeys(Role.SRE);
        assertThat(String.join(" ", reading.phrases().get(Role.SRE)))
                .doesNotContain("platform", "Learning", "pipeline", "storage");
    }

    @Test
    void an_ad_that_asks_for_everything_is_four_roles_with_the_salary_of_one() {
        var answer = TRIAGE.answer("""
                DevOps Engineer
                We are a start-up and we are hiring one person. You will:
                - Manage our servers, networks, storage and backups
                - Provision cloud accounts and patch the operating systems
                - Carry the pager, lead incident response and write postmortems
                - Define SLOs, error budgets and alerting
                - Build CI/CD pipelines and automate deployments
                - Coordinate releases and rollbacks
                - Build a developer portal with golden paths
                - Give our developers self-service tools and templates
                We offer equity and a bicycle. Send your CV.
                """, List.of(), RoleContacts.NOBODY);
        assertThat(answer.title()).isEqualTo("All four roles, with the salary of one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                Operations engineer, sole. What you will do:
                - Set up the Azure subscriptions, the network and the backups
                - Maintain the pipelines and our deployments
                - Define SLOs, tune alerts, share the on-call rota and lead incidents
                - Build internal tooling, service templates and a small developer portal
                Salary 50k, equity.
                """, """
                DevOps Engineer (m/f/d). In this role you set up servers, firewalls and VPN, you build the CI/CD pipelines \
                and automate releases, you define SLOs and carry the pager, and you give developers templates and \
                self-service environments. We offer equity and a bicycle. Send your CV.
                """})
    void what_is_asked_for_in_one_sentence_counts_clause_by_clause(String text) {
        var reading = TRIAGE.read(text);
        assertThat(reading.asksForAllFour()).isTrue();
        assertThat(reading.phrases()).hasSize(4);
        assertThat(reading.shares().values())
                .allSatisfy(share -> assertThat(share).isBetween(8, 45));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sre | Define SLOs with the product teams. Lead incidents and postmortems. Cut toil. Run game days. You know "
                        + "Terraform, and a little Jenkins. We offer equity. Send your CV.",
                "devops | Build pipelines in GitLab CI. Roll out with Argo CD and canaries. Sign artifacts. Alerts reach "
                        + "another team. You know Terraform and networks. We offer equity. Send your CV.",
                "infra | Plan the subnets and the firewalls. Renew the storage. Test the disaster recovery. You share the "
                        + "on-call rota. You know GitLab CI. We offer equity. Send your CV.",
                "platform | Build the developer portal and its templates. Interview developers. Write golden paths. You "
                        + "know Terraform and GitLab CI. We offer equity. Send your CV."
            })
    void what_is_known_or_done_beside_makes_no_ad_one_for_all_four(String lead, String text) {
        var reading =
                TRIAGE.read(text + " Full-time, hybrid, thirty days of leave, and an office near the old harbour.");
        assertThat(reading.asksForAllFour()).isFalse();
        assertThat(reading.lead().id()).isEqualTo(lead);
    }

    @Test
    void a_list_of_skills_is_read_where_an_ad_names_no_duty() {
        var reading = TRIAGE.read("""
                Job type: Contract
                Our client is looking for a Site Reliability Engineer with experience in Splunk, incident management, \
                SLI/SLO, toil reduction and chaos testing. Please share your updated resume.
                """);
        assertThat(reading.lead()).isEqualTo(Label.SRE);
        assertThat(reading.phrases().get(Role.SRE)).isNotEmpty();
    }

    @Test
    void an_ad_that_says_too_little_is_not_said_to_be_another_trades() {
        assertThat(said("Site Reliability Engineer\nA great team awaits you. We offer equity. Send your CV."))
                .contains("It calls itself Site Reliability Engineer, and says too little of the work to tell.")
                .doesNotContain("another trade");
    }

    @Test
    void an_ad_is_called_by_its_own_title_where_that_is_none_of_the_four() {
        assertThat(
                        said(
                                "Cloud Engineer (m/f/d)\nTasks: run the hub and spoke network, subnets and firewalls on Azure."))
                .contains("It calls itself “Cloud Engineer”, which is none of the four titles.");
        assertThat(said("6 month contract, outside IR35. Argo CD, Flux, Helm, canary, feature flags. #devops"))
                .doesNotContain("call itself", "calls itself");
    }

    @Test
    void another_trades_ad_says_whose_it_is() {
        var answer = TRIAGE.answer(
                "Frontend Developer (React)\nYou build accessible components, talk to designers and write tests. You like "
                        + "CSS. We deploy daily.\nWe offer: a four-day week",
                List.of(),
                RoleContacts.NOBODY);
        assertThat(answer.title()).isEqualTo("None of the four, by what the text asks for: this reads like front end");
        assertThat(said("Engineering Manager, Platform\nYou lead two teams behind our internal developer platform. You "
                        + "hire, you coach, you set the roadmap with stakeholders. Remote."))
                .contains("None of the four", "“Engineering Manager”")
                .doesNotContain("Shares");
    }

    @Test
    void what_the_company_offers_asks_for_nobody() {
        var reading = TRIAGE.read("""
                About us
                Our engineering team works on a modern platform and loves to ship.
                What we offer
                - Release parties and a self-service benefits portal
                - On-call yoga
                How to apply
                Send your CV through our careers portal. Questions? Call the network desk.
                """);
        assertThat(reading.lead()).isEqualTo(Label.NONE);
        assertThat(reading.phrases()).isEmpty();
    }

    private static String said(String ad) {
        var answer = TRIAGE.answer(ad, List.of(), RoleContacts.NOBODY);
        return answer.title() + answer.parts();
    }

    @Test
    void an_ad_that_speaks_of_none_of_it_has_no_shares() {
        var reading = TRIAGE.read("""
                Security Analyst
                Responsibilities:
                - Triage security incidents and alerts from the SIEM, on call every fourth week
                - Run penetration tests and follow up on vulnerabilities
                - Carry out forensic analysis and write detection rules
                Requirements: three years in a security operations centre. We offer a pension. Send your CV.
                """);
        assertThat(reading.lead()).isEqualTo(Label.NONE);
        assertThat(reading.shares()).isEmpty();
        assertThat(reading.phrases()).isEmpty();
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
        assertThatThrownBy(() -> new Reading(Label.SRE, 1, Map.of(Role.SRE, 99), Map.of(), Optional.empty()))
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
