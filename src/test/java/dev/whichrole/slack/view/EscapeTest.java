package dev.whichrole.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Text of a member")
class EscapeTest {
    @ParameterizedTest
    @CsvSource({
        "<!channel>, &lt;!channel&gt;",
        "<@U1>, &lt;@U1&gt;",
        "&lt;!here&gt;, &amp;lt;!here&amp;gt;",
        "a < b && b > c, a &lt; b &amp;&amp; b &gt; c",
        "plain, plain"
    })
    void cannot_start_anything_that_slack_acts_on(String typed, String escaped) {
        assertThat(Escape.mrkdwn(typed)).isEqualTo(escaped);
    }

    @Test
    void stays_whole_as_long_as_it_fits() {
        assertThat(Escape.clipped("12345", 5)).isEqualTo("12345");
    }

    @ParameterizedTest
    @CsvSource({"123456, 12…", "1&amp;, 1…", "&amp;12, …", "1&gt2345, 1…", "<@U1> and, …", "a<b>c, a…"})
    void is_cut_before_what_would_be_left_open(String escaped, String clipped) {
        assertThat(Escape.clipped(escaped, 3)).isEqualTo(clipped);
    }

    @Test
    void is_not_cut_inside_a_character() {
        assertThat(Escape.clipped("a😀b😀", 3)).isEqualTo("a…");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 50, 2_999})
    void is_never_longer_than_asked(int most) {
        assertThat(Escape.clipped(Escape.mrkdwn("<😀&>".repeat(1_000)), most))
                .hasSizeLessThanOrEqualTo(most)
                .endsWith("…");
    }
}
