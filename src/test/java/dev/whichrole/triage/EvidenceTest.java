package dev.whichrole.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.model.Example;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.model.Scorer;
import dev.whichrole.triage.model.Trade;
import dev.whichrole.triage.model.Train;
import dev.whichrole.triage.text.Language;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a verdict may rest on: words that carry the matter, and nothing of what people say around it. */
class EvidenceTest {
    private static final Triage TRIAGE = TriageContent.read().triage();

    private static Verdict judge(String text) {
        return TRIAGE.judge(text, List.of());
    }

    private static Label label(String text) {
        return judge(text).label();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "thanks :pray:",
                "who owns this?",
                "sorry to bug you all, any idea who can look at this?",
                "a team of engineers and a list",
                "the product order seems much better, when vs why",
                "develop",
                "we need to develop a product for the team",
                "engineering wants a new tool",
                "is it possible that the team builds a list",
                "this takes forever",
                "users are unhappy with the system",
                "who has an answer before noon",
                "prod",
                "the api of the service, 50 mins on mon",
                "not blaming anyone, banging my head, hope you survived the storm",
                "@here can someone please have a look?"
            })
    void words_that_carry_no_matter_decide_nothing_and_are_not_quoted(String text) {
        var verdict = judge(text);
        assertThat(verdict).isInstanceOf(Verdict.None.class);
        assertThat(verdict.rests()).isFalse();
        assertThat(verdict.trade()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the alert threshold for this patient is too low, nurses are called all night | NONE
                    SLO changed the timetable of bus 14 again | NONE
                    my laptop vpn does not connect since the update | NONE
                    the app crashes on my phone when I open the map | NONE
                    roadmap of interviews for next week, who takes notes? | NONE
                    cross-site scripting in our contact form | NONE
                    I was on call with a customer when the line broke up | NONE
                    the same commands by hand at 2 a.m. again | SRE
                    every night somebody clears the same full disk | SRE
                    is the cluster's API reachable? | INFRA
                    a wrapper that hides the YAML from teams | PLATFORM
                    too unstable to ship this week | SRE
                    I need a database | INFRA
                    I want to get a database myself, without a ticket | PLATFORM
                    who gets paged at 3? | SHARED
                    """)
    void the_same_words_elsewhere_and_the_handbooks_situations(String text, Label label) {
        assertThat(label(text)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1) subnet full 2) vpn tunnel flaps since mon, he wrote it took 50 min | 1, 2, mon, wrote, took, 50, min
                    cidr '10.0.0.0/16 overlaps with the vendor network | '10, 16
                    &lt;canary stuck at 10 %&gt; says the vendor | lt, gt
                    not blaming anyone but p99 is at 4 since 11 | blaming, 4, 11
                    the canary waits for 20 min, the rollout hangs | min
                    """)
    void numbers_markers_and_words_of_telling_are_not_quoted(String text, String not) {
        var phrases = judge(text).grounds().phrases();
        assertThat(phrases).isNotEmpty();
        for (String word : not.split(", ", -1)) {
            assertThat(phrases)
                    .noneMatch(phrase ->
                            phrase.equals(word) || phrase.startsWith(word + " ") || phrase.endsWith(" " + word));
        }
        assertThat(phrases).noneMatch(phrase -> phrase.contains(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\nPetra", "\n-- Petra Lind", "\nthanks\nPetra", "\nCheers, Petra"})
    void whoever_signs_is_not_quoted(String signature) {
        var plain = judge("the vpn tunnel to the plant drops every hour");
        var signed = judge("the vpn tunnel to the plant drops every hour" + signature);
        assertThat(signed.grounds().phrases()).isEqualTo(plain.grounds().phrases());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    production is down | SRE
                    prod is down again | SRE
                    dns broken in the new office | INFRA
                    kube api server does not respond | INFRA
                    kubernetes api unreachable from the build hosts | INFRA
                    the golden path is broken | PLATFORM
                    the build is broken on main | DEVOPS
                    somebody cleans /var/log by hand every evening | SRE
                    from 30 to 300 engineers without growing the infra team | PLATFORM
                    tickets that the infra team did not get | PLATFORM
                    a joiner deploys on day one | PLATFORM
                    """)
    void what_is_down_is_theirs_who_look_after_it(String text, Label label) {
        assertThat(label(text)).isEqualTo(label);
    }

    @Test
    void a_verdict_for_anybody_quotes_words_also_where_letters_bend_it() throws IOException {
        var examples = Example.own("real-4", "hard-2");
        assertThat(examples).hasSizeGreaterThan(600);
        for (var example : examples) {
            var verdict = judge(example.text());
            assertThat(verdict.rests() || verdict.label() == Label.NONE)
                    .as(example.text())
                    .isTrue();
        }
    }

    @Test
    void no_single_word_is_quoted_that_carries_nothing() throws IOException {
        var lexicon = TriageContent.lexicon();
        var language = new Language(lexicon.smallTalk());
        assertThat(new Scorer(lexicon, TriageContent.weights(), language).concerns())
                .isNotEmpty();
        int quoted = 0;
        for (var example : Example.own("real-3", "real-4", "real-5")) {
            var words = language.read(example.text());
            for (String phrase : judge(example.text()).grounds().phrases()) {
                boolean carried = IntStream.range(0, words.size())
                        .anyMatch(i -> words.carries(i) && phrase.equals(words.quote(i, i + 1)));
                assertThat(carried || phrase.matches(".*[^\\p{L}\\p{N}].*"))
                        .as(phrase + " in " + example.text())
                        .isTrue();
                quoted++;
            }
        }
        assertThat(quoted).isGreaterThan(1_000);
    }

    @Nested
    class small_talk {
        private static final List<List<String>> FRAMES = List.of(
                List.of("hi all :wave: sorry to bug, not sure this is the right place: ", "\nwho can look at this?"),
                List.of("Hey team, quick question. ", "\nWho owns this? Cheers!"),
                List.of("morning everyone! @here ", " — can someone please have a look? ty :bow:"),
                List.of("Hello, hope you are all well. ", "\nAny ideas? Thanks in advance :pray:"));

        @Test
        void around_a_text_changes_neither_the_verdict_nor_what_is_quoted() throws IOException {
            var examples = Example.own("roles-2", "hard-2");
            assertThat(examples).hasSizeGreaterThan(200);
            for (int i = 0; i < examples.size(); i++) {
                var frame = FRAMES.get(i % FRAMES.size());
                String text = examples.get(i).text();
                var framed = judge(frame.get(0) + text + frame.get(1));
                assertThat(label(frame.get(0) + text + frame.get(1))).as(text).isEqualTo(label(text));
                assertThat(framed.grounds().phrases())
                        .as(text)
                        .containsExactlyInAnyOrderElementsOf(
                                judge(text).grounds().phrases());
            }
        }

        @Test
        void is_no_question_of_who_owns_something_by_name() {
            assertThat(judge("who owns the firewall rules?").grounds().phrases())
                    .anyMatch(phrase -> phrase.contains("firewall"));
        }
    }

    @Nested
    class the_handbook {
        @Test
        void is_known_by_its_own_words_and_situations() throws IOException {
            for (var example : Example.own("handbook")) {
                assertThat(label(example.text())).as(example.text()).isEqualTo(example.label());
            }
        }
    }

    @Nested
    class a_trade_next_door {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        TestFlight build crashes on iPhone after the splash screen, SwiftUI, Xcode 16 | MOBILE
                        the dropdown hides behind the sticky header, z-index in CSS? only in Safari | FRONTEND
                        validation loss went NaN after two epochs of fine-tuning, learning rate too high? | ML
                        Outlook says my mailbox is full and the docking station does not see the headset | IT
                        my laptop vpn does not connect since the update | IT
                        cross-site scripting in our contact form | SECURITY
                        """)
        void is_named_by_its_own_words(String text, Trade trade) {
            assertThat(judge(text)).isInstanceOf(Verdict.None.class);
            assertThat(judge(text).trade()).contains(trade);
        }

        @ParameterizedTest
        @EnumSource(value = Trade.class, names = "OTHER", mode = EnumSource.Mode.EXCLUDE)
        void is_known_from_sixty_examples_or_more(Trade trade) throws IOException {
            assertThat(Example.own(Train.MESSAGES.toArray(String[]::new)))
                    .filteredOn(example -> example.trade().equals(Optional.of(trade)))
                    .hasSizeGreaterThanOrEqualTo(60);
        }

        @Test
        void is_named_where_it_is_right_seven_times_in_eight() throws IOException {
            long named = 0;
            long right = 0;
            for (String batch : Train.FIRST_MESSAGES) {
                for (var example : Example.own(batch)) {
                    var trade = judge(example.text()).trade();
                    boolean counts = example.part() == Example.Part.HELD_OUT && trade.isPresent();
                    named += counts ? 1 : 0;
                    right += counts && trade.equals(example.trade()) ? 1 : 0;
                }
            }
            assertThat(named).isGreaterThan(100);
            assertThat(right / (double) named)
                    .as(String.format(Locale.ROOT, "%d of %d", right, named))
                    .isGreaterThanOrEqualTo(0.87);
        }
    }
}
