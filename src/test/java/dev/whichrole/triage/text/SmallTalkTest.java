package dev.whichrole.triage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken off a text before it is read. */
class SmallTalkTest {
    private final SmallTalk smallTalk = new SmallTalk(
            List.of("team list"),
            List.of("again"),
            List.of("^ hi/hello (all)", "who owns this (bit/thing) $", "any idea/ideas (who) $"));

    private String left(String text) {
        String unsigned = SmallTalk.unsigned(text);
        return smallTalk.strip(unsigned, new Stems().of(unsigned)).stream()
                .map(word -> text.substring(word.start(), word.end()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hi all, port is shut | port is shut
                    say hi to the port | say hi to the port
                    port is shut. who owns this? | port is shut
                    who owns this port | who owns this port
                    port is shut, who owns this bit, any ideas? | port is shut
                    :wave: port is shut :pray::skin-tone-3: <!here> @ana | port is shut
                    10:30:45 a::b c:d:e user@example.com | 10 30 45 a b c d e user example com
                    """)
    void is_only_what_stands_where_small_talk_stands(String text, String left) {
        assertThat(left(text)).isEqualTo(left);
    }

    @Test
    void needs_a_word_in_each_turn_of_phrase() {
        assertThatThrownBy(() -> new SmallTalk(List.of(), List.of(), List.of("(hi) *")))
                .hasMessageContaining("(hi) *");
    }
}
