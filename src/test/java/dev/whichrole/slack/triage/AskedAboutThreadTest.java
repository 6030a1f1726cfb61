package dev.whichrole.slack.triage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.SlackWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedAboutThreadTest {
    private static final AskedAboutThread ASKED =
            new AskedAboutThread(SlackWords.read().debate().asked());

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
        assertThat(ASKED.in(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sre vs devops",
                "who owns staging?",
                "what do you think of the new coffee machine",
                "our deploy is stuck, can you help us decide what to roll back",
                "quiz",
                "help"
            })
    void what_asks_for_something_else_does_not(String typed) {
        assertThat(ASKED.in(typed)).isFalse();
    }

    @Test
    void a_long_text_is_never_about_the_thread_alone() {
        assertThat(ASKED.in("what do you think ".repeat(2_000))).isFalse();
    }
}
