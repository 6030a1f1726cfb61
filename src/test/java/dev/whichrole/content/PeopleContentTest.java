package dev.whichrole.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whichrole.privacy.PrivacyWords;
import dev.whichrole.team.TeamWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleContentTest {
    private static String text(String name) throws IOException {
        return Files.readString(Path.of("src/main/resources/content", name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcome.yaml", "team.yaml", "workspace.yaml", "privacy.yaml"})
    void the_words_keep_the_house_voice(String name) throws IOException {
        assertThat(text(name)).doesNotContain("!").doesNotContainPattern("(?i)\\b(simply|awesome|he|she|his|her)\\b");
    }

    @ParameterizedTest
    @CsvSource({
        "team.yaml, '  sre: On average, all is well.', nothing for SRE",
        "team.yaml, '  full: All four chairs are taken. Somebody must have planned this.', titles.full: Missing"
    })
    void a_hole_in_the_words_about_teams_is_named(String name, String line, String fault) throws IOException {
        assertHole(name, line, fault, TeamWords.class);
    }

    @ParameterizedTest
    @CsvSource({"privacy.yaml, '  owner_of:', label"})
    void a_hole_in_the_words_about_privacy_is_named(String name, String line, String fault) throws IOException {
        assertHole(name, line, fault, PrivacyWords.class);
    }

    private static void assertHole(String name, String line, String fault, Class<?> type) throws IOException {
        var whole = text(name);
        assertThat(whole).contains(line);
        assertThatThrownBy(() -> Yaml.parse(name, whole.replace(line + "\n", ""), type))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining(fault);
    }
}
