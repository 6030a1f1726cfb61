package dev.whichrole.ask.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.ask.text.Sentences.Sentence;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A text is cut into sentences")
class SentencesTest {
    private static List<String> of(String text) {
        return Sentences.of(text).stream()
                .map(Sentence::text)
                .map(String::strip)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "behind a stop and a blank | It is slow. Who helps? | It is slow. / Who helps?",
                "not within a number or an address | v1.2 of example.com | v1.2 of example.com",
                "behind a question mark even without a blank | what is toil?who knows | what is toil? / who knows",
                "not behind a full stop without one | slow.Who helps | slow.Who helps",
                "at a dash between blanks | sre - who is that | sre / who is that",
                "not at a hyphen | follow-up question | follow-up question",
                "behind a colon and a semicolon | one: two; three | one: / two; / three"
            })
    void where_one_ends(String where, String text, String expected) {
        assertThat(of(text)).as(where).containsExactly(expected.split(" / ", -1));
    }

    @Test
    void a_line_is_one_too_and_an_empty_one_is_none() {
        assertThat(of("one\ntwo\r\n\n three \n")).containsExactly("one", "two", "three");
    }

    @Test
    void what_holds_no_word_is_none() {
        assertThat(of("")).isEmpty();
        assertThat(of(" . ? - \u2014 ")).isEmpty();
    }
}
