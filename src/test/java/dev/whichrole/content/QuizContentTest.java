package dev.whichrole.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whichrole.quiz.Bank;
import dev.whichrole.quiz.QuizWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizContentTest {
    private static final String JUNIOR = text("content/quiz/junior.yaml");
    private static final String WORDS = text("content/quiz/words.yaml");

    @Test
    void every_level_has_more_questions_than_a_run_asks() {
        var banks = QuizContent.read().banks();
        assertThat(banks.junior().questions()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(banks.mid().questions()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(banks.senior().questions()).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void the_words_keep_the_house_voice() {
        assertThat(WORDS).doesNotContain("!").doesNotContainPattern("(?i)\\b(simply|awesome|he|she|his|her)\\b");
    }

    @ParameterizedTest
    @CsvSource({
        "id: printer, id: restaurant, a bank has at least 8 questions",
        "sharp: true, sharp: false, a bank has at least 2 sharp questions",
        "id: printer, id: The Printer, not 'The Printer'",
        "sre: Finding out, sro: Finding out, Cannot deserialize Map key",
        "sre: Finding out, sre: Finding out on the one day of the year on which all of them are there, 1 to 75 characters"
    })
    void a_fault_in_a_bank_is_named(String good, String bad, String fault) {
        assertThat(JUNIOR).contains(good);
        assertThatThrownBy(() -> Yaml.parse("junior.yaml", JUNIOR.replace(good, bad), Bank.class))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "'    platform: You clear the road', '    infra: You clear the road', the two chairs DEVOPS and PLATFORM",
        "'  stop: Stop', '  halt: Stop', question.stop: Missing"
    })
    void a_hole_in_the_words_is_named(String good, String bad, String fault) {
        assertThat(WORDS).contains(good);
        assertThatThrownBy(() -> Yaml.parse("words.yaml", WORDS.replace(good, bad), QuizWords.class))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining(fault);
    }

    private static String text(String file) {
        try (var stream = QuizContentTest.class.getClassLoader().getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
