package dev.whichrole.triage.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.TriageContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest {
    private final KindDetector kinds = TriageContent.sentences().kinds();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BROKEN | the VPN to the warehouse is down since 6:40
                    BROKEN | ERROR: could not connect to server: Connection refused
                    BROKEN | 47 % of the trams vanished from the map
                    BROKEN | Steps: open the page. Expected: a list. Actual: a blank page
                    REQUEST | hi all :wave: please open port 5432 for the new reporting host
                    REQUEST | As a developer I want a second region so that I can sleep
                    REQUEST | Need a Postgres for the harvest app by Friday
                    HOWTO | how do you rotate keys without downtime?
                    HOWTO | What is the difference between a canary and a blue-green deploy?
                    PLAN | Proposal: move the build farm to Frankfurt in spring, vote until Friday
                    PLAN | Should we buy a portal or build one?
                    TOIL | every morning I copy the same forty lines by hand
                    TOIL | Third time this week that I restart it manually
                    TALK | congratulations on the new job
                    """)
    void is_known_by_what_stands_in_the_text(Kind kind, String text) {
        assertThat(kinds.of(text)).isEqualTo(kind);
    }

    @Test
    void of_nothing_is_broken_rather_than_a_failure() {
        assertThat(kinds.of("")).isEqualTo(Kind.BROKEN);
        assertThat(kinds.of("hi all")).isEqualTo(Kind.BROKEN);
    }

    @Test
    void is_not_asked_of_emoji_and_links() {
        assertThat(kinds.of(":broken_heart: please add me <https://example.com/is-down>"))
                .isEqualTo(Kind.REQUEST);
    }
}
