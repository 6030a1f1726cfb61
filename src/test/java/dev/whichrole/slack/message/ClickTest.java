package dev.whichrole.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.api.Destination;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A click")
class ClickTest {
    private static final Person ANA = new Person(new TeamId("T0HOME"), new UserId("U0ANA"));

    private static Click click(String user, String container, String action, String rest) {
        return Click.of(Payloads.click("{'type':'block_actions','team':{'id':'T0HOME'},'user':{'id':'U0ANA'" + user
                + "},'container':{" + container + "},'actions':[{'action_id':'quiz.start'" + action + "}],"
                + "'trigger_id':'1.2.abc','response_url':'https://hooks.example/1'" + rest + "}"));
    }

    private static Click inMessage(String container) {
        return click(
                ",'name':'ana','username':'ana.duarte'",
                "'type':'message','channel_id':'C1','message_ts':'9.1'" + container,
                ",'value':'v','action_ts':'1700000001.250000'",
                "");
    }

    private static Click inView(String view) {
        return click("", "'type':'view','view_id':'V1'", ",'action_ts':'1700000001.250000'", ",'view':{" + view + "}");
    }

    @Nested
    class in_a_message {
        @Test
        void says_who_where_and_what() {
            var click = inMessage("");
            assertThat(click.person()).isEqualTo(ANA);
            assertThat(click.name()).isEqualTo("ana");
            assertThat(click.value()).isEqualTo("v");
            assertThat(click.where()).isEqualTo(new Destination("C1", null));
            assertThat(click.at()).isEqualTo(Instant.parse("2023-11-14T22:13:21.250Z"));
            assertThat(click.open()).isTrue();
            assertThat(click.onHome()).isFalse();
            assertThat(click.asker().way()).isEqualTo(Asker.Way.BY_BUTTON);
        }

        @Test
        void opens_a_thread_below_it_or_stays_in_the_one_it_is_in() {
            assertThat(inMessage("").below()).isEqualTo(new Destination("C1", "9.1"));
            assertThat(inMessage(",'thread_ts':'8.1'").below()).isEqualTo(new Destination("C1", "8.1"));
        }

        @Test
        void that_only_one_person_sees_is_not_open() {
            assertThat(inMessage(",'is_ephemeral':true").open()).isFalse();
        }

        @Test
        void of_a_partners_person_is_for_this_workspace() {
            var click = click(
                    ",'team_id':'T0PARTNER'",
                    "'type':'message','channel_id':'C1','message_ts':'9.1'",
                    ",'action_ts':'1.0'",
                    "");
            assertThat(click.person()).isEqualTo(ANA);
        }
    }

    @Nested
    class in_a_view {
        @Test
        void goes_to_direct_messages() {
            var click = inView("'id':'V1','type':'modal','app_installed_team_id':'T0HOME'");
            assertThat(click.where()).isEqualTo(Destination.directly(ANA));
            assertThat(click.open()).isFalse();
            assertThat(click.below()).isEqualTo(Destination.directly(ANA));
            assertThat(click.asker().way()).isEqualTo(Asker.Way.DIRECTLY);
            assertThat(click.messageTs()).isEmpty();
        }

        @Test
        void knows_home_from_a_modal() {
            assertThat(inView("'id':'V1','type':'home'").onHome()).isTrue();
            assertThat(inView("'id':'V1','type':'modal'").onHome()).isFalse();
        }
    }

    @Test
    void takes_what_is_missing_for_blank() {
        var click = Click.of(Payloads.click(
                "{'team':{'id':'T0HOME'},'user':{'id':'U0ANA'},'container':{},'actions':[{'action_id':'a'}]}"));
        assertThat(click.name()).isEmpty();
        assertThat(click.value()).isEmpty();
        assertThat(click.where()).isEqualTo(new Destination("", null));
        assertThat(click.triggerId()).isEmpty();
        assertThat(click.responseUrl()).isEmpty();
    }

    @Test
    void falls_back_on_the_user_name() {
        assertThat(click(",'username':'ana.duarte'", "", "", "").name()).isEqualTo("ana.duarte");
    }

    @Test
    void shares_a_key_with_its_double_and_none_with_a_later_press() {
        var first = pressed("1700000001.900000").debounceKeys();
        assertThat(pressed("1700000002.100000").debounceKeys()).containsAnyElementsOf(first);
        assertThat(pressed("1700000006.100000").debounceKeys()).doesNotContainAnyElementsOf(first);
    }

    private static Click pressed(String actionTs) {
        return click("", "'channel_id':'C1','message_ts':'9.1'", ",'value':'v','action_ts':'" + actionTs + "'", "");
    }
}
