package dev.whichrole.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whichrole.SlackWords;
import dev.whichrole.answer.Phrase;
import dev.whichrole.ask.phrase.Phrasebook;
import dev.whichrole.ask.phrase.Vocabulary;
import dev.whichrole.explain.ExplainWords;
import dev.whichrole.handbook.Descriptions;
import dev.whichrole.handbook.Glossary;
import dev.whichrole.handbook.Handbook;
import dev.whichrole.handbook.RoleCard;
import dev.whichrole.handbook.TermExamples;
import dev.whichrole.privacy.PrivacyWords;
import dev.whichrole.quiz.Bank;
import dev.whichrole.quiz.QuizWords;
import dev.whichrole.slack.install.InstallWords;
import dev.whichrole.team.NextChairWords;
import dev.whichrole.team.TeamWords;
import dev.whichrole.triage.ad.AdSigns;
import dev.whichrole.triage.debate.remark.DebateTones;
import dev.whichrole.triage.kind.KindSigns;
import dev.whichrole.triage.kind.StepWords;
import dev.whichrole.usage.UsageWords;
import dev.whichrole.welcome.WelcomeWords;
import dev.whichrole.workspace.WorkspaceWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackedYamlTest {
    private static final Path CONTENT = Path.of("src/main/resources/content");

    /** What each content file is read into. */
    private static final Map<String, Class<?>> TYPES = types();

    private static Map<String, Class<?>> types() {
        var types = new HashMap<String, Class<?>>();
        List.of("infra", "sre", "devops", "platform").forEach(role -> {
            types.put("roles/" + role + ".yaml", RoleCard.class);
            types.put("triage/" + role + ".yaml", inner("TriageContent$ConcernsFile"));
        });
        List.of("shared", "none", "trades", "worlds")
                .forEach(name -> types.put("triage/" + name + ".yaml", inner("TriageContent$ConcernsFile")));
        List.of("junior", "mid", "senior").forEach(level -> types.put("quiz/" + level + ".yaml", Bank.class));
        types.put("quiz/words.yaml", QuizWords.class);
        types.put("handbook.yaml", Handbook.Shared.class);
        types.put("glossary.yaml", Glossary.class);
        types.put("topics.yaml", inner("HandbookContent$Topics"));
        types.put("advice.yaml", inner("HandbookContent$Advice"));
        types.put("examples.yaml", TermExamples.class);
        types.put("descriptions.yaml", Descriptions.class);
        types.put("explain.yaml", ExplainWords.class);
        types.put("questions.yaml", Phrasebook.class);
        types.put("vocabulary.yaml", Vocabulary.class);
        types.put("slack.yaml", SlackWords.class);
        types.put("install.yaml", InstallWords.class);
        types.put("scopes.yaml", named("dev.whichrole.DoctorCommand$ScopeWords"));
        types.put("welcome.yaml", WelcomeWords.class);
        types.put("team.yaml", TeamWords.class);
        types.put("workspace.yaml", WorkspaceWords.class);
        types.put("privacy.yaml", PrivacyWords.class);
        types.put("next-chair.yaml", NextChairWords.class);
        types.put("usage.yaml", UsageWords.class);
        types.put("triage/words.yaml", inner("TriageContent$WordsFile"));
        types.put("triage/small-talk.yaml", inner("TriageContent$SmallTalkFile"));
        types.put("triage/sentences.yaml", inner("TriageContent$Sentences"));
        types.put("triage/steps.yaml", StepWords.class);
        types.put("triage/kinds.yaml", KindSigns.class);
        types.put("triage/debates.yaml", inner("TriageContent$DebatesFile"));
        types.put("triage/debate-tones.yaml", DebateTones.class);
        types.put("triage/ads.yaml", AdSigns.class);
        return types;
    }

    private static Class<?> inner(String name) {
        return named("dev.whichrole.content." + name);
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<String> files() throws IOException {
        try (var files = Files.walk(CONTENT)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> CONTENT.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_content_file_says_the_same_when_it_is_packed(String file) throws IOException {
        byte[] yaml = Files.readAllBytes(CONTENT.resolve(file));
        Class<?> type = Objects.requireNonNull(TYPES.get(file), "what it is read into");
        assertThat((Object) PackedRecords.read(Yaml.pack(yaml), type))
                .isEqualTo(Yaml.parse(file, new String(yaml, UTF_8), type));
    }

    record Page(String title, Phrase line, Set<String> words, int count, boolean open) {}

    private static final String GOOD = "title: 007\nline: Hello\nwords: [a, b]\ncount: 2\nopen: true\n";

    @Test
    void numbers_are_texts_where_a_text_is_wanted() {
        assertThat(read(GOOD)).isEqualTo(new Page("007", new Phrase("Hello"), Set.of("a", "b"), 2, true));
    }

    @Test
    void a_missing_an_unknown_and_a_wrong_value_are_faults() {
        assertThatThrownBy(() -> read(GOOD.replace("count: 2\n", ""))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read(GOOD + "more: 1\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read(GOOD.replace("2", "two"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read(GOOD.replace("[a, b]", "a"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> read(GOOD.replace("Hello", ""))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_packed_of_another_file_is_known_by_its_checksum() {
        byte[] packed = Yaml.pack(GOOD.getBytes(UTF_8));
        assertThat(PackedYaml.isOf(packed, GOOD.getBytes(UTF_8))).isTrue();
        assertThat(PackedYaml.isOf(packed, GOOD.replace("Hello", "Hallo").getBytes(UTF_8)))
                .isFalse();
        assertThat(PackedYaml.isOf(new byte[0], GOOD.getBytes(UTF_8))).isFalse();
    }

    private static Page read(String yaml) {
        return PackedRecords.read(Yaml.pack(yaml.getBytes(UTF_8)), Page.class);
    }
}
