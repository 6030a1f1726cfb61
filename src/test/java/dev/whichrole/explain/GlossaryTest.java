package dev.whichrole.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.answer.Answer;
import dev.whichrole.answer.Choice;
import dev.whichrole.answer.Part;
import dev.whichrole.ask.Ask;
import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.Yaml;
import dev.whichrole.handbook.Glossary.Term;
import dev.whichrole.handbook.Role;
import dev.whichrole.handbook.TermExamples;
import dev.whichrole.testing.Told;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The glossary")
class GlossaryTest {
    private static final HandbookContent CONTENT = HandbookContent.read();

    /** Names of terms that others may be explained with, and why. */
    private static final Map<String, String> EVERYDAY = Map.of(
            "cloud", "whoever rents a computer says it",
            "release", "a new version, in everybody's mouth",
            "kubernetes", "the name of what its parts are parts of",
            "terraform", "the name of the program whose file is explained");

    private static Answer answer(Ask ask) {
        return CONTENT.explainer().answer(ask);
    }

    private static Set<String> usedBy(Term term) {
        String means = plain(term.means());
        return CONTENT.glossary().all().stream()
                .filter(other -> !other.equals(term))
                .map(other -> plain(other.name()).strip())
                .filter(name -> Pattern.compile(" " + Pattern.quote(name) + "(s|es)? ")
                        .matcher(means)
                        .find())
                .collect(Collectors.toSet());
    }

    private static String plain(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9/+]+", " ") + " ";
    }

    @Test
    void explains_no_word_by_another_but_for_a_few_that_everybody_has_heard() {
        assertThat(CONTENT.glossary().all())
                .allSatisfy(
                        term -> assertThat(EVERYDAY.keySet()).as(term.name()).containsAll(usedBy(term)));
    }

    @Test
    void allows_no_word_that_none_is_explained_with() {
        assertThat(CONTENT.glossary().all().stream().flatMap(term -> usedBy(term).stream()))
                .containsAll(EVERYDAY.keySet());
    }

    @Test
    void says_what_kubernetes_does_where_its_smallest_part_and_its_packages_are_explained() {
        assertThat(Stream.of("Pod", "Helm")
                        .map(name -> CONTENT.glossary().named(name).means()))
                .allMatch(means -> means.contains("many machines"));
    }

    @Test
    void has_an_example_for_each_skill_of_a_role() {
        var examples = Yaml.read("content/examples.yaml", TermExamples.class);
        assertThat(List.of("network-design", "cloud-architecture", "provisioning", "hardening", "container-build"))
                .allSatisfy(id -> assertThat(examples.of(id)).as(id).isPresent());
    }

    @Test
    void leads_from_every_word_to_a_role_or_to_who_is_who() {
        assertThat(CONTENT.glossary().all())
                .allSatisfy(term -> assertThat(values(new Ask.ShowTerm(term.name())))
                        .as(term.name())
                        .contains(term.role().map(Role::id).orElse("who is who here")));
    }

    @Test
    void leads_to_the_words_of_each_role_and_to_those_of_all_four() {
        assertThat(values(new Ask.ShowGlossary()))
                .contains(
                        "glossary infra", "glossary sre", "glossary devops", "glossary platform", "glossary all four");
    }

    @Test
    void lists_every_word_under_its_role_and_under_no_other() {
        assertThat(lists())
                .allSatisfy(role -> assertThat(Arrays.asList(listed(role)))
                        .containsExactlyInAnyOrderElementsOf(CONTENT.glossary().all().stream()
                                .filter(term -> term.role().equals(role))
                                .map(Term::name)
                                .toList()));
    }

    @Test
    void leads_from_one_list_to_some_of_its_words_and_to_all() {
        assertThat(values(new Ask.ShowTermsOf(Optional.of(Role.SRE))))
                .containsExactly("sli", "slo", "sla", "sre", "glossary");
    }

    static Stream<String> introduced() {
        return CONTENT.glossary().introduced();
    }

    @ParameterizedTest
    @MethodSource("introduced")
    void says_first_what_a_word_is_that_another_one_explains(String word) {
        var ask = new Ask.ShowTerm(word);
        assertThat(CONTENT.parser().parse(word).ask()).isEqualTo(ask);
        assertThat(answer(ask).parts())
                .startsWith(
                        new Part.Text(CONTENT.glossary().introduction(word).orElseThrow()),
                        new Part.Text(CONTENT.glossary().named(word).means()));
    }

    @Test
    void has_no_word_that_is_written_as_another_way_to_write_the_term() {
        assertThat(CONTENT.glossary().all().stream().flatMap(term -> term.also().stream()))
                .doesNotContainAnyElementsOf(
                        introduced().map(word -> word.toLowerCase(Locale.ROOT)).toList());
    }

    @Test
    void sets_two_words_of_one_term_beside_each_other_and_the_term_below() {
        assertThat(answer(new Ask.CompareTerms(List.of("Istio", "Linkerd"))).parts())
                .extracting(part -> part instanceof Part.Fact fact ? fact.label() : "")
                .containsExactly("Istio", "Linkerd", "Service mesh");
    }

    @Test
    void says_which_side_of_a_comparison_it_lacks() {
        assertThat(Told.of(answer(CONTENT.parser().parse("slo vs kpi").ask())))
                .startsWith("SLO\n")
                .contains("\"kpi\" is not in my glossary, so this is one side only.");
    }

    @Test
    void sets_a_role_beside_a_word() {
        assertThat(Told.of(answer(CONTENT.parser().parse("gitops vs devops").ask())))
                .startsWith("GitOps, DevOps\n")
                .contains("DevOps Engineer: Loses sleep over");
    }

    private static Stream<Optional<Role>> lists() {
        return Stream.concat(Stream.of(Role.values()).map(Optional::of), Stream.of(Optional.empty()));
    }

    private static String[] listed(Optional<Role> role) {
        return answer(new Ask.ShowTermsOf(role)).parts().stream()
                .map(Part.Note.class::cast)
                .map(text -> text.text().replaceFirst("\\.$", ""))
                .collect(Collectors.joining())
                .split(", ", -1);
    }

    private static List<String> values(Ask ask) {
        return answer(ask).choices().stream().map(Choice::value).toList();
    }
}
