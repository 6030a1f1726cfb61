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
            List.of("team list we i should is it that or"),
            List.of("again"),
            List.of("build"),
            List.of("open ticket yours mine"),
            List.of("^ hi/hello (all)", "who owns this (bit/thing) $", "any idea/ideas (who) $"));

    private String left(String text) {
        String unsigned = Marks.off(text);
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
                    port is shut, should I open ticket? is that yours or mine? | port is shut
                    should I open ticket? | should I open ticket
                    should I open ticket for the port? | should I open ticket for the port
                    :wave: port is shut :pray::skin-tone-3: <!here> @ana | port is shut
                    10:30:45 a::b c:d:e user@example.com | 10 30 45 a b c d e user example com
                    """)
    void is_only_what_stands_where_small_talk_stands(String text, String left) {
        assertThat(left(text)).isEqualTo(left);
    }

    @Test
    void has_escaped_characters_and_who_signs_taken_off_but_no_list() {
        assertThat(left("a &lt;port&gt; &amp;amp;#39;shut")).isEqualTo("a port shut");
        assertThat(left("port is shut\n\nPetra Lind")).isEqualTo("port is shut");
        assertThat(left("port is shut\n-- Petra")).isEqualTo("port is shut");
        assertThat(left("wanted:\n- Terraform")).isEqualTo("wanted Terraform");
        assertThat(left("Petra")).isEqualTo("Petra");
    }

    @Test
    void leaves_blanks_where_it_stood_and_what_asked_with_it() {
        assertThat(smallTalk.without("hi all, port is shut. who owns this?"))
                .isEqualTo("        port is shut.               ");
    }

    @Test
    void makes_a_word_a_hint_where_an_article_follows() {
        var language = new Language(smallTalk);
        language.learn("build list red");
        assertThat(language.read("we build a list").carries(1)).isFalse();
        assertThat(language.read("we build red").carries(1)).isTrue();
    }

    @Test
    void needs_a_word_in_each_turn_of_phrase() {
        assertThatThrownBy(() -> new SmallTalk(List.of(), List.of(), List.of(), List.of(), List.of("(hi) *")))
                .hasMessageContaining("(hi) *");
    }
}
