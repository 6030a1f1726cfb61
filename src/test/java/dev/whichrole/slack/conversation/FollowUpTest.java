package dev.whichrole.slack.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.testing.Conversations;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A few words that lean on the last question")
class FollowUpTest {
    private static final Person ANA = new Person(new TeamId("T1"), new UserId("U1"));
    private static final Person BEN = new Person(new TeamId("T1"), new UserId("U2"));
    private static final Asker ASKER = new Asker(ANA, Asker.Way.DIRECTLY, "1.2");

    private final Conversation conversation = Conversations.ofNobodyInParticular();

    private String asks(Person person, String text) {
        return conversation.hear(text, person).ask().typed();
    }

    private String heard(String before, String text) {
        asks(ANA, before);
        return asks(ANA, text);
    }

    @ParameterizedTest(name = "after \"{0}\", \"{1}\" asks {2}")
    @CsvSource({
        "what does sre lose sleep over, and for devops?, devops loses sleep over",
        "junior platform, what about infra?, infra junior",
        "senior, and for SRE, sre senior",
        "ladder sre, and platform?, ladder platform",
        "how do I become an sre, and a platform engineer?, become platform",
        "hiring sre, and for infra, hiring infra",
        "who is our sre, and devops?, who is our devops",
        "sre vs devops, what about platform, sre vs devops vs platform",
        "from devops to sre, and to platform?, from devops to platform",
        "we are 30 engineers who next, and for platform, next chair 30 platform",
        "sre, and senior?, sre senior",
        "what does infra provide, and at mid level?, infra mid",
        "sre vs platform, and as juniors?, sre vs platform junior",
        "what does sre lose sleep over, tell me more, sre",
        "sre, more, ladder sre",
        "hiring sre, now same for platform, hiring platform",
        "sre, who do I ask about it here?, who is our sre",
        "devops senior, could you explain that simpler, devops train",
    })
    void is_the_same_of_something_else(String before, String text, String asked) {
        assertThat(heard(before, text)).isEqualTo(asked);
    }

    @ParameterizedTest(name = "after \"{0}\", \"{1}\" still asks {2}")
    @CsvSource({
        "what does sre lose sleep over, devops, devops",
        "junior platform, what does infra do, infra",
        "sre, and the deploy is stuck in staging, and the deploy is stuck in staging",
        "map, more, tell me more",
        "sre, eli5, eli5",
        "sre, why?, i do not understand",
        "sre vs devops, and sre?, sre",
        "error budget, and for devops?, devops",
        "infra, what about ML engineers?, mlops",
    })
    void but_only_where_it_can_be(String before, String text, String asked) {
        assertThat(heard(before, text)).isEqualTo(asked);
    }

    @Test
    void stands_for_itself_where_only_somebody_else_asked() {
        asks(BEN, "what does sre lose sleep over");
        assertThat(asks(ANA, "and for devops?")).isEqualTo("devops");
    }

    @Test
    void still_leans_on_the_question_after_a_word_of_thanks() {
        asks(ANA, "what does sre lose sleep over");
        asks(ANA, "thanks");
        assertThat(asks(ANA, "and for devops?")).isEqualTo("devops loses sleep over");
    }

    @Test
    void leans_on_the_role_that_a_situation_was_sorted_to() {
        conversation.read("the pipeline is red since the last merge and the deploy is stuck", ASKER);
        assertThat(asks(ANA, "who do I punt it to here?")).isEqualTo("who is our devops");
    }

    @Test
    void stands_for_itself_where_no_role_was_found() {
        conversation.read("the coffee machine leaks", ASKER);
        assertThat(asks(ANA, "who do I punt it to here?")).isEqualTo("whom do i ask about it");
    }
}
