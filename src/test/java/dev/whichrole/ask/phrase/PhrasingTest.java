package dev.whichrole.ask.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whichrole.content.HandbookContent;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A way of putting a question")
class PhrasingTest {
    private static final Lexemes LEXEMES = new Lexemes(
            HandbookContent.phrasebook(),
            HandbookContent.vocabulary(),
            HandbookContent.read().glossary());

    @ParameterizedTest
    @ValueSource(
            strings = {"(one|two", "one)", "[one] two|three", "{role", "{}", "()", "a{role}", "((one))", "{one|two}", ""
            })
    void is_refused_where_a_piece_is_neither_word_nor_slot_nor_choice(String written) {
        assertThatThrownBy(() -> Phrasing.of(written, LEXEMES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no word, slot or choice");
    }

    @ParameterizedTest
    @CsvSource({
        "what is {role}, true",
        "(what|who) now, true",
        "[so] what, true",
        "what ... now, true",
        "what now, false"
    })
    void is_a_pattern_if_it_is_more_than_words(String written, boolean pattern) {
        assertThat(Phrasing.isPattern(written)).isEqualTo(pattern);
    }

    @Test
    void is_looked_for_by_words_that_tell_something() {
        assertThat(Phrasing.of("(who|what) [is] (paged|woken|called) first", LEXEMES)
                        .tellingWords())
                .containsExactlyInAnyOrder("paged", "woken", "called");
        assertThat(Phrasing.of("who is it", LEXEMES).tellingWords()).containsExactly("who");
        assertThat(Phrasing.of("[who] ...", LEXEMES).tellingWords()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"who is paged first, true", "what woken first, true", "who first, false", "is paged first, false"})
    void fits_where_the_whole_text_is_put_that_way(String text, boolean fits) {
        var words = List.of(text.split(" "));
        assertThat(Phrasing.of("(who|what) [is] (paged|woken|called) first", LEXEMES)
                        .match(words)
                        .isPresent())
                .isEqualTo(fits);
    }
}
