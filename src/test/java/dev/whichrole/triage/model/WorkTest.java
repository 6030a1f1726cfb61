package dev.whichrole.triage.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.RoleContacts;
import dev.whichrole.triage.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work is counted in steps, so that no clock decides whether this passes. */
class WorkTest {
    private final Language language = new Language();
    private final Extractor extractor = new Extractor(language, TriageContent.lexicon());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the deploy pipeline is stuck in staging and customers wait. ",
                "deploy deploy deploy ",
                "the the the a a a of of ",
                "slow customer slow customer restart night restart again ",
                "new joiner new joiner docs team our internal tool "
            })
    void grows_no_faster_than_the_text(String words) {
        long once = steps(words.repeat(100));
        assertThat(steps(words.repeat(800))).isLessThanOrEqualTo(once * 9);
    }

    @Test
    void is_bounded_for_a_text_without_an_end() {
        assertThat(steps("restart ".repeat(5_000))).isLessThan(5_000L * 400);
    }

    @Test
    void reads_forty_thousand_characters_at_most() {
        assertThat(language.read("word ".repeat(20_000)).text()).hasSize(Language.LONGEST);
    }

    @Test
    void survives_code_and_mixed_scripts() {
        var triage = TriageContent.read().triage();
        String hostile = "<!channel> ${jndi:x} '; DROP TABLE -- \u202Eabc Здравствуйте نص ((((((((((a+)+)+$ ";
        for (int size : List.of(1, 10, 400)) {
            assertThat(triage.answer(hostile.repeat(size), List.of(), RoleContacts.NOBODY)
                            .title())
                    .isNotBlank();
        }
    }

    private long steps(String text) {
        var tokens = language.read(text);
        long steps = 0;
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            steps += extractor.extract(
                    tokens, tokens.sentenceStart(sentence), tokens.sentenceStart(sentence + 1), (k, a, b, c, d) -> {});
        }
        return steps;
    }
}
