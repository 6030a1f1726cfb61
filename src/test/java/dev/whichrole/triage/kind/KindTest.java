package dev.whichrole.triage.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.TriageContent;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BROKEN | is the database cluster up
                    BROKEN | is the api of the cluster reachable
                    BROKEN | why can't the app reach redis
                    BROKEN | node 3 is down, anyone around?
                    BROKEN | [ALERT] build failed on main
                    BROKEN | the canary is failing, what should I do
                    BROKEN | dns of shop.example does not resolve right now
                    HOWTO | how do we know that a node is down
                    HOWTO | how do I rotate a key without downtime
                    PLAN | proposal: what we do when a region is down
                    TOIL | every night somebody restarts it by hand because it is stuck
                    REQUEST | need permission to deploy to prod
                    """)
    void of_what_is_broken_now_is_broken_whatever_is_asked(Kind kind, String text) {
        assertThat(kinds.of(text)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hi all, %s, could somebody take a look when you get a chance",
                "%s, is that you guys? ta",
                "sry to bother, %s. any idea who to ping?",
                "TL;DR %s\nthanks\nPetra",
                "to whom it may concern, kindly be advised that %s"
            })
    void does_not_change_with_what_is_said_around(String around) {
        for (String text : List.of(
                "vpn tunnel to the plant drops every hour",
                "please open port 5432 for the reporting host",
                "every morning I copy the same forty lines by hand")) {
            assertThat(kinds.of(String.format(Locale.ROOT, around, text)))
                    .as(around + " " + text)
                    .isEqualTo(kinds.of(text));
        }
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
