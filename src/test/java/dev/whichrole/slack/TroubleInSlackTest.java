package dev.whichrole.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.playground.testing.OpenConversation;
import dev.whichrole.playground.testing.Seen;
import dev.whichrole.testing.LiveBot;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("When Slack makes trouble,")
@Tag("slow")
class TroubleInSlackTest {
    @RegisterExtension
    static final LiveBot BOT = new LiveBot();

    private static Company slack() {
        return BOT.slack();
    }

    @Test
    void a_channel_that_slack_slows_down_holds_up_nobody_else_and_is_answered_when_slack_allows() {
        var busy = slack().as("ana").in("general");
        slack().faultyIn(busy.id(), "chat.postMessage", "retry_after", 2);
        List.of("sre", "devops", "infra").forEach(role -> busy.types("@whichrole " + role));
        var other = slack().as("ana").in("platform-debate");
        other.types("@whichrole platform");
        await().atMost(Duration.ofSeconds(1)).until(() -> posts(other.id()).size() == 1);
        assertThat(posts(busy.id())).isEmpty();
        slack().mended("chat.postMessage");
        await().atMost(Duration.ofSeconds(9)).until(() -> posts(busy.id()).size() == 3);
        assertThat(posts(busy.id()))
                .satisfiesExactlyInAnyOrder( // Slack delivers side by side; LanesTest is about order
                        first -> assertThat(first).contains("Site Reliability Engineer"),
                        second -> assertThat(second).contains("DevOps Engineer"),
                        third -> assertThat(third).contains("Infrastructure Engineer"));
    }

    /** What the bot posted there, in order. */
    private static List<String> posts(String channel) {
        return slack().calls().stream()
                .filter(call -> Json.text(call, "label").equals("chat.postMessage"))
                .filter(call -> Json.text(call.path("request"), "channel").equals(channel))
                .filter(call -> call.path("answer").path("ok").asBoolean(false))
                .map(call -> Json.text(call.path("request"), "text")
                        .lines()
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "is_archived, is archived",
        "restricted_action, limited who may write",
        "channel_is_limited_access, limited who may write",
        "thread_locked, takes no more replies",
        "not_in_channel, Invite me",
        "something_new, something_new"
    })
    void who_asks_in_a_channel_that_takes_no_answer_hears_it_privately_and_why(String error, String why) {
        slack().faultyIn(slack().as("ana").in("general").id(), "chat.postMessage", "error", error);
        slack().as("ana").in("general").types("@whichrole sre");
        assertThat(slack().as("ana").in("general").awaits(why).text()).contains("Site Reliability Engineer");
    }

    @Test
    void who_asks_in_a_channel_that_takes_nothing_at_all_hears_it_in_direct_messages() {
        String general = slack().as("ana").in("general").id();
        slack().faultyIn(general, "chat.postMessage", "error", "is_archived");
        slack().faultyIn(general, "chat.postEphemeral", "error", "is_archived");
        slack().as("ana").in("general").types("@whichrole sre");
        assertThat(slack().as("ana").with("whichrole").awaits("is archived").text())
                .contains("Site Reliability Engineer");
    }

    @Test
    void a_post_that_slack_does_not_answer_is_told_of() {
        slack().faultyIn(slack().as("ana").in("general").id(), "chat.postMessage", "hang_ms", 6_000);
        slack().as("ana").in("general").types("@whichrole sre");
        assertThat(slack().as("ana")
                        .in("general")
                        .awaits("did not tell me whether my answer arrived")
                        .ephemeral())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"users.info, empty", "conversations.open, empty", "usergroups.list, empty"})
    void forget_me_is_confirmed_though_slack_answers_without_content(String method, String how) {
        slack().faulty(method, how, true);
        slack().as("ana").in("general").types("/whichrole forget me");
        slack().as("ana").in("general").awaits("Forget you?").click("Forget me");
        slack().as("ana").in("general").awaits("Forgotten.");
    }

    @ParameterizedTest
    @CsvSource({
        "error, is_archived, is archived",
        "error, fatal_error, fault of its own",
        "error, something_new, something_new",
        "empty, true, without what I had asked for",
        "hang_ms, 6000, "
    })
    void who_asks_about_a_thread_that_slack_does_not_give_hears_so_and_why(String how, String what, String why) {
        slack().optionalScopes(true);
        slack().faulty("conversations.replies", how, what);
        var debate = slack().as("priya").in("platform-debate");
        debate.repliesTo(debate.messages().get(0), "@whichrole settle this");
        var told = awaitsInThread(debate, said -> said.text().contains("Slack did not answer me just now"));
        assertThat(told.ephemeral()).isTrue();
        assertThat(told.text()).contains(why == null ? "" : why);
    }

    /** What is said in the thread of the first message there. */
    private static Seen awaitsInThread(OpenConversation there, Predicate<Seen> wanted) {
        var parent = there.messages().get(0);
        return await().until(() -> there.thread(parent).stream().filter(wanted).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    @Test
    void who_presses_a_button_that_needs_a_thread_which_slack_does_not_give_hears_so() {
        slack().optionalScopes(true);
        var debate = slack().as("priya").in("platform-debate");
        debate.repliesTo(debate.messages().get(0), "@whichrole settle this");
        var settled = awaitsInThread(debate, said -> said.buttons().contains("Who said what"));
        slack().faulty("conversations.replies", "error", "fatal_error");
        settled.click("Who said what");
        awaitsInThread(debate, said -> said.text().contains("Slack did not answer me just now"));
    }

    @ParameterizedTest
    @CsvSource({"400", "-400"})
    void a_clock_that_is_off_is_refused_and_works_again_when_it_is_set_right(long seconds) {
        slack().clockAhead(seconds);
        var refused = slack().as("ana").in("general").types("/whichrole sre").path("delivery");
        assertThat(Json.text(refused, "outcome")).isEqualTo("failed");
        slack().clockAhead(0);
        var fine = slack().as("ana").in("general").types("/whichrole sre").path("delivery");
        assertThat(Json.text(fine, "outcome")).isEqualTo("acked");
    }

    @Test
    void nobody_in_group_messages_is_told_to_grant_what_would_not_help() {
        slack().lacks("conversations.members", "mpim:read");
        slack().as("ana").in("general").types("/whichrole team");
        assertThat(slack().as("ana").in("general").awaits("Group messages").text())
                .doesNotContain("channels:read", "grant");
    }

    @ParameterizedTest
    @CsvSource({"error, internal_error, just now", "empty, true, just now", "error, missing_scope, usergroups:read"})
    void an_admin_hears_why_there_are_no_user_groups_to_choose_from(String how, String what, String why) {
        slack().optionalScopes(true);
        slack().faulty("usergroups.list", how, what);
        BOT.bot().restart(); // it may know the groups
        slack().as("priya").in("general").types("/whichrole settings");
        assertThat(slack().as("priya").awaitsModal("Settings").words()).contains(why);
    }

    @Test
    void one_moment_does_not_stay_before_an_admin_whom_slack_does_not_know() {
        slack().faulty("users.info", "empty", true);
        slack().as("priya").in("general").types("/whichrole settings");
        slack().as("priya").awaitsModalSaying("Slack answered without what I had asked for");
    }
}
