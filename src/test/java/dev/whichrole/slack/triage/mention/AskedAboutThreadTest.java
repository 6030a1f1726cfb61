package dev.whichrole.slack.triage.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.SlackWords;
import dev.whichrole.content.HandbookContent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedAboutThreadTest {
    private static final ThreadMentions MENTIONS = new ThreadMentions(
            HandbookContent.read().parser(), SlackWords.read().debate().asking());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":pray:",
                ":pray: :pray:",
                "?",
                "what do you think?",
                "so, what do you think about this?",
                "What would you say, bot?",
                "your take?",
                "any thoughts on this?",
                "thoughts?",
                "who's right here?",
                "can you help us decide?",
                "could you help us out here please",
                "can you settle this for us",
                "please have a look at this thread",
                "weigh in?",
                "whose job is this?",
                "so who owns this",
                "be the judge",
                "tl;dr"
            })
    void the_usual_ways_ask_about_the_thread(String typed) {
        assertThat(MENTIONS.of(typed)).contains(AboutThread.ASKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "any input",
                "which of us is right",
                "who takes this",
                "is this ours?",
                "agree?",
                "so?",
                "halp",
                "any change?",
                "break the tie",
                "care to weigh in?",
                "wer hat recht?",
                "who should do it, sre or infra?",
                "which team does this belong to",
                "whos gonna take it",
                "please moderate",
                "who has the better argument",
                "we need an adult here",
                "come on, say something",
                "what says the bot",
                "this one's for you",
                "what would you do",
                "am i wrong?",
                "can u look at this",
                "help",
                "and now?",
                "who do we call",
                "let us see what says",
                "is this a platform or an infra thing?",
                "so is it on us or on them",
                "does that belong to devops?",
                "would you agree with her",
                "which side are you on?",
                "curious what you make of this",
                "over to the referee",
                "whom should we ask about it?",
                "qui a raison ?"
            })
    void so_does_whatever_has_no_matter_of_its_own(String typed) {
        assertThat(MENTIONS.of(typed)).map(AboutThread::argued).contains("");
        assertThat(MENTIONS.of(typed).orElseThrow().names()).doesNotContain("sre", "infra", "platform", "devops");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sre vs devops",
                "sre",
                "who owns staging?",
                "what is an error budget?",
                "what is sre",
                "which is better, sre or devops?",
                "should i become sre or devops?",
                "who is our sre?",
                "difference between infra and platform",
                "what do you think of the new coffee machine",
                "our deploy is stuck, can you help us decide what to roll back",
                "what is an error budget, any idea?",
                "explain golden paths please, thoughts?",
                "sre vs devops, what do you think?",
                "who are you?",
                "what can you do?",
                "who can see this?",
                "do you read this thread?",
                "which one am i?",
                "who is who",
                "quiz",
                "map",
                "i told you so"
            })
    void what_asks_or_says_something_else_does_not(String typed) {
        assertThat(MENTIONS.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    is ben right? | ben
                    does mira have a point | mira
                    ana or jonas? | ana,jonas
                    do you agree with lee? | lee
                    """)
    void a_word_that_is_not_known_has_to_be_a_name(String typed, String names) {
        assertThat(MENTIONS.of(typed).orElseThrow().names()).containsExactly(names.split(","));
    }

    @Nested
    class an_argument {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        that is a pipeline job which restores nightly. Who is right? | that is a pipeline job which restores nightly.
                        we should just buy two more nodes, what do you think? | we should just buy two more nodes,
                        a gate makes bigger batches and slower fixes - thoughts? | a gate makes bigger batches and slower fixes -
                        the rota cannot take another service; agree? | the rota cannot take another service;
                        I think it should be a pipeline job that restores nightly. Who is right? | I think it should be a pipeline job that restores nightly.
                        error budgets are a stick to beat us with. settle this please | error budgets are a stick to beat us with.
                        """)
        void before_an_asking_phrase_is_counted(String typed, String argued) {
            assertThat(MENTIONS.of(typed)).map(AboutThread::argued).contains(argued);
        }

        @Test
        void is_nothing_that_is_told_of_others() {
            var about = MENTIONS.of("settle this: Ana: we need an SLO. Ben: we need machines.");
            assertThat(about.orElseThrow().argued()).isEmpty();
            assertThat(about.orElseThrow().told()).startsWith("Ana:");
        }
    }

    @Test
    void a_long_text_is_never_about_the_thread_alone() {
        assertThat(MENTIONS.of("what do you think of the coffee machine ".repeat(2_000)))
                .isEmpty();
    }
}
