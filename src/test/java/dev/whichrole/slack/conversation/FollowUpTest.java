package dev.whichrole.slack.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.ask.Ask;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.testing.Conversations;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A few words that lean on the last question")
class FollowUpTest {
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final Conversation CONVERSATION = Conversations.ofNobodyInParticular();

    private final Person ana = somebody();
    private final Person ben = somebody();
    private final Asker asker = new Asker(ana, Asker.Way.DIRECTLY, "1.2");

    private static Person somebody() {
        return new Person(new TeamId("T1"), new UserId("U" + PEOPLE.incrementAndGet()));
    }

    private String asks(Person person, String text) {
        return CONVERSATION.hear(text, person).ask().typed();
    }

    private String heard(String before, String text) {
        asks(ana, before);
        return asks(ana, text);
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
        "we are 30 engineers who next, and for platform, do we need platform at 30",
        "sre, and senior?, sre senior",
        "what does infra provide, and at mid level?, infra mid",
        "sre vs platform, and as juniors?, sre vs platform junior",
        "what does sre lose sleep over, tell me more, sre",
        "sre, more, ladder sre",
        "hiring sre, now same for platform, hiring platform",
        "sre, who do I ask about it here?, who is our sre",
        "sre, who is that here?, who is our sre",
        "sre, ok who then, who is our sre",
        "terraform, but who then?, who owns Terraform here",
        "sre vs devops vs platform, and the other one?, infra",
        "sre, and the other one?, and the other one",
        "devops senior, could you explain that simpler, devops train",
        "sre, why?, why them for sre",
        "sre, what do they do all day?, sre day",
        "sre, what about on-call?, who gets paged for sre",
        "sre vs devops, who earns more?, who earns most for sre and devops",
        "platform, do they write code?, do they write code for platform",
        "who gets paged for sre, and for infra?, who gets paged for infra",
        "do they write code for infra, and for the other three?, do they write code for sre and devops and platform",
        "what does infra lose sleep over, what about the others?, sre and devops and platform loses sleep over",
        "should I take the platform offer, why?, why them for platform",
        "infra, how do I become one?, become infra",
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
        "map, why?, why them",
        "devops, channel everyone here, channel everyone here",
        "sre, it is slow since noon and they do not know why, it is slow since noon and they do not know why",
        "sre vs devops, and sre?, sre",
        "error budget, and for devops?, devops",
        "infra, what about ML engineers?, mlops",
        "platform skills, all four skills, all four skills",
        "platform, who gets paged of all four?, who gets paged",
        "sre, do we have a CFO, do we have a CFO",
        "sre, which of them is our boss, which of them is our boss",
        "what is terraform, who owns the parking lot, who owns parking lot here",
    })
    void but_only_where_it_can_be(String before, String text, String asked) {
        assertThat(heard(before, text)).isEqualTo(asked);
    }

    @ParameterizedTest(name = "\"{0}\" is about something else than the last question")
    @ValueSource(
            strings = {
                "production is on fire",
                "the project is late",
                "it seems there is a lot of stuff on the list",
                "what do we do when it happens again",
                "who approves travel to the Lisbon conference",
                "why is the invoice of May still open",
                "is the meeting room on floor 2 free",
                "they closed the road to the office",
            })
    void leans_on_nothing_where_it_tells_or_names_something_else(String text) {
        for (String before : List.of("sre", "what is a flaky test", "devops vs platform", "error budget")) {
            assertThat(heard(before, text)).isEqualTo(text);
        }
    }

    @ParameterizedTest(name = "after \"{0}\", \"{1}\" names nobody")
    @CsvSource({
        "sre, who is our CTO",
        "devops, who is our CEO",
        "devops, who is our accountant",
        "devops, who is our designer",
        "platform, who is our QA",
        "infra, where do I find the office manager",
        "sre, who is our accountant and where do I find her",
    })
    void never_makes_somebody_else_of_those_that_were_spoken_of(String before, String text) {
        asks(ana, before);
        assertThat(CONVERSATION.hear(text, ana).ask())
                .isNotInstanceOf(Ask.WhoHolds.class)
                .isNotInstanceOf(Ask.WhoOwns.class);
    }

    @ParameterizedTest(name = "after \"{0}\", \"{1}\" asks {2}")
    @CsvSource({
        "what is an error budget, who decides how big it is?, who decides how big the budget is",
        "what is an error budget, and what happens when it's spent?, how error budget works",
        "what is a canary release, why does it help?, how canary release works",
        "what is a golden path, in plain words please, how golden path works",
        "what is toil, for example?, how toil works",
        "what is an SLO, and who writes it, who owns SLO here",
        "what is terraform, who owns it here, who owns terraform here",
        "blue-green vs canary, which one is cheaper?, blue-green deployment vs canary release",
        "who owns terraform here, why them?, why them for infra",
    })
    void asks_it_of_the_word_that_was_spoken_of(String before, String text, String asked) {
        assertThat(heard(before, text)).isEqualTo(asked);
    }

    @Test
    void stands_for_itself_where_only_somebody_else_asked() {
        asks(ben, "what does sre lose sleep over");
        assertThat(asks(ana, "and for devops?")).isEqualTo("devops");
    }

    @Test
    void still_leans_on_the_question_after_a_word_of_thanks() {
        asks(ana, "what does sre lose sleep over");
        asks(ana, "thanks");
        assertThat(asks(ana, "and for devops?")).isEqualTo("devops loses sleep over");
    }

    @Test
    void leans_on_the_role_that_a_situation_was_sorted_to() {
        CONVERSATION.read("the pipeline is red since the last merge and the deploy is stuck", asker);
        assertThat(asks(ana, "who do I punt it to here?")).isEqualTo("who is our devops");
    }

    @ParameterizedTest
    @CsvSource({"why them?, why them for devops", "what about on-call?, who gets paged for devops"})
    void asks_it_of_the_role_that_a_situation_was_sorted_to(String text, String asked) {
        CONVERSATION.read("the pipeline is red since the last merge and the deploy is stuck", asker);
        assertThat(asks(ana, text)).isEqualTo(asked);
    }

    @Test
    void stands_for_itself_where_no_role_was_found() {
        CONVERSATION.read("the coffee machine leaks", asker);
        assertThat(asks(ana, "who do I punt it to here?")).isEqualTo("whom do i ask about it");
    }
}
