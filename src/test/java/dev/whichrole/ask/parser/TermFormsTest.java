package dev.whichrole.ask.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.ask.Ask;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.handbook.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A word of the trade, in five forms")
class TermFormsTest {
    private static final HandbookContent CONTENT = HandbookContent.read();
    private static final List<String> FORMS =
            List.of("%s", "what is %s", "what does %s mean", "define %s", "wtf is %s");

    /** What the handbook names, each by the words that stand there. */
    private static final List<String> NAMED = List.of(
            "plumbing",
            "cloud resources",
            "provisioning",
            "availability",
            "VPC",
            "VPC architecture",
            "hardened clusters",
            "Terraform modules",
            "multi-cloud",
            "regions",
            "IaC",
            "SLI",
            "SLO",
            "SLA",
            "p99",
            "latency",
            "Grafana",
            "dashboards",
            "pager",
            "on-call",
            "kubectl",
            "toil",
            "blameless post-mortems",
            "systemic risk",
            "CI",
            "CI/CD",
            "pipelines",
            "GitOps",
            "Argo CD",
            "Flux",
            "canary",
            "blue-green",
            "progressive rollout",
            "progressive delivery",
            "trunk-based development",
            "feature flags",
            "deployment",
            "deployment frequency",
            "mean time to recovery",
            "MTTR",
            "DORA metrics",
            "environment",
            "staging",
            "drift",
            "Docker",
            "the bridge between dev and ops",
            "microservice",
            "Helm",
            "YAML",
            "developer portal",
            "self-service",
            "abstractions",
            "onboarding",
            "north star",
            "Linux",
            "bash",
            "Python",
            "capacity",
            "confidence",
            "velocity",
            "leverage");

    static Stream<String> skills() {
        return Stream.concat(
                        Stream.of(Role.values()).flatMap(role -> CONTENT.handbook().card(role).skills().stream()),
                        CONTENT.handbook().shared().map().shared().stream())
                .flatMap(skill -> CONTENT.glossary().find(skill).isPresent() || skill.contains("bridge")
                        ? Stream.of(skill)
                        : Stream.of(skill.split(",? and |, ", -1)));
    }

    @ParameterizedTest
    @MethodSource("skills")
    void is_explained_if_it_is_a_skill_of_a_role(String skill) {
        assertIsExplained(skill);
    }

    static Stream<String> named() {
        return NAMED.stream();
    }

    @ParameterizedTest
    @MethodSource("named")
    void is_explained_if_the_handbook_names_it(String word) {
        assertIsExplained(word);
    }

    @Test
    void is_the_one_that_is_named() {
        assertThat(CONTENT.glossary().all())
                .allSatisfy(term -> assertThat(FORMS)
                        .extracting(form -> CONTENT.parser()
                                .parse(form.formatted(term.name()))
                                .ask())
                        .as(term.name())
                        .containsOnly(new Ask.ShowTerm(term.name())));
    }

    @Test
    void may_be_written_as_one_word() {
        assertThat(Stream.of("loadbalancer", "errorbudget", "goldenpath", "servicemesh", "featureflags"))
                .extracting(word ->
                        CONTENT.parser().parse("what is a " + word).ask().typed())
                .containsExactly("load balancer", "error budget", "golden path", "service mesh", "feature flag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what is a paving stone", "define lunch", "wtf is Kevin", "what does quux mean"})
    void is_none_that_nobody_has_written_down(String text) {
        assertThat(CONTENT.parser().parse(text).ask()).isNotInstanceOf(Ask.ShowTerm.class);
    }

    @Test
    void stands_in_a_list_of_its_role() {
        assertThat(Stream.of(Role.values())
                        .map(role ->
                                CONTENT.parser().parse(role.id() + " words").ask()))
                .allMatch(Ask.ShowTermsOf.class::isInstance)
                .doesNotHaveDuplicates();
    }

    private static void assertIsExplained(String word) {
        assertThat(FORMS)
                .allSatisfy(form -> assertThat(
                                CONTENT.parser().parse(form.formatted(word)).ask())
                        .as(form)
                        .isInstanceOf(Ask.ShowTerm.class));
    }
}
