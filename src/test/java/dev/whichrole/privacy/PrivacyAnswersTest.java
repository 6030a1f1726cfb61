package dev.whichrole.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.PeopleContent;
import dev.whichrole.content.PlainJson;
import dev.whichrole.testing.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class PrivacyAnswersTest {
    private static final PrivacyAnswers PAGES =
            new PrivacyAnswers(PeopleContent.read().privacy(), PlainJson::write);

    @Test
    void the_page_names_what_is_kept_and_why_each_scope_is_held() {
        var kept = new Kept(Map.of(Kept.Kind.PROFILE, List.of(Map.of("standing", "mid"))));
        assertThat(Told.of(PAGES.page(kept, Set.of("commands", "admin.users:write"))))
                .isEqualTo("""
                What I keep about you here, under your user id
                Quiz: Your latest quiz result, and whether you are on the team map.
                I do not keep what you type to me, your name, your address or your picture. A text stays only where somebody presses a button that says so.
                What the app may do here, and why:
                admin.users:write: Granted, and I do not use it (admin.users:write). Whoever runs me can take it away.
                commands: To be there when somebody types /whichrole or presses one of my buttons.
                (When the app is removed from the workspace, its token goes at once and everything else after 30 days.)
                [Export my data] privacy.export export
                [Forget me] privacy.forget forget me
                """);
    }

    @Test
    void whatever_is_kept_is_said_in_five_lines() {
        for (var kinds : combinations()) {
            var page = Told.of(PAGES.page(new Kept(kinds.stream()
                    .collect(Collectors.toMap(kind -> kind, kind -> List.of(Map.of("a", "b")))))));
            assertThat(page.lines().skip(1).filter(line -> !line.startsWith("[")))
                    .hasSizeLessThanOrEqualTo(5);
            assertThat(kinds)
                    .allSatisfy(kind -> assertThat(page)
                            .contains(Objects.requireNonNull(PeopleContent.read()
                                            .privacy()
                                            .kinds()
                                            .get(kind.id()))
                                    .text()));
        }
    }

    private static List<Set<Kept.Kind>> combinations() {
        var kinds = Kept.Kind.values();
        return IntStream.range(0, 1 << kinds.length)
                .mapToObj(bits -> IntStream.range(0, kinds.length)
                        .filter(at -> (bits >> at & 1) == 1)
                        .mapToObj(at -> kinds[at])
                        .collect(Collectors.toSet()))
                .toList();
    }

    @Test
    void nothing_kept_is_said_plainly() {
        assertThat(Told.of(PAGES.page(new Kept(Map.of()), Set.of()))).contains("\nNothing. No record of mine");
    }

    @Test
    void every_scope_of_the_manifest_has_a_reason() throws IOException {
        var manifest = YAMLMapper.builder().build().readTree(Files.readString(Path.of("manifest.yml")));
        var scopes = Stream.concat(
                manifest.at("/oauth_config/scopes/bot").valueStream(),
                manifest.at("/oauth_config/scopes/bot_optional").valueStream());
        assertThat(scopes.map(JsonNode::asString)).isNotEmpty().allMatch(PAGES::explains);
    }

    @Test
    void the_grace_in_the_words_is_the_grace_that_is_given() {
        assertThat(Told.of(PAGES.page(new Kept(Map.of()), Set.of())))
                .contains("after " + DepartureStore.GRACE.toDays() + " days");
    }

    @Test
    void forgetting_is_asked_about_first() {
        assertThat(Told.of(PAGES.forget())).endsWith("""
                [Forget me] privacy.confirm me
                [Keep it] privacy.cancel me
                """);
        assertThat(PAGES.forgotten().title()).isEqualTo("Forgotten.");
        assertThat(PAGES.cancelled().title()).isEqualTo("Nothing was deleted.");
    }

    @Test
    void an_export_is_json_that_nothing_in_it_can_break_out_of() {
        var kept = new Kept(Map.of(Kept.Kind.FEEDBACK, List.of(Map.of("text", "a ``` fence"))));
        assertThat(Told.of(PAGES.export(kept).get(0)))
                .startsWith("Everything I keep about you\n")
                .contains("\"profile\" : [ ]", "a \\u0060\\u0060\\u0060 fence");
    }

    @Test
    void an_export_too_long_for_one_answer_comes_in_several() {
        var rows = Collections.nCopies(300, Map.<String, Object>of("text", "x".repeat(100)));
        var answers = PAGES.export(new Kept(Map.of(Kept.Kind.FEEDBACK, rows)));
        assertThat(answers).hasSizeGreaterThan(3);
        assertThat(answers.stream().map(Told::of).collect(Collectors.joining())).contains("x".repeat(100));
    }
}
