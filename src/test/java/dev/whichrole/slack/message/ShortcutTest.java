package dev.whichrole.slack.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.api.Destination;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A shortcut")
class ShortcutTest {
    private static final Person ANA = new Person(new TeamId("T0HOME"), new UserId("U0ANA"));

    private static Shortcut onMessage(String message) {
        String body = ("{'type':'message_action','team':{'id':'T0HOME'},"
                        + "'user':{'id':'U0ANA','name':'ana'},'channel':{'id':'C1'},'action_ts':'5.5',"
                        + "'response_url':'https://hooks.example/1','message':{" + message + "}}")
                .replace('\'', '"');
        return Shortcut.of(Payloads.messageShortcut(body), body);
    }

    @Test
    void from_anywhere_goes_to_direct_messages() {
        var shortcut = Shortcut.of(Payloads.shortcut(
                "{'type':'shortcut','team':{'id':'T0HOME'},'user':{'id':'U0ANA','username':'ana'},'action_ts':'5.5'}"));
        assertThat(shortcut.person()).isEqualTo(ANA);
        assertThat(shortcut.name()).isEqualTo("ana");
        assertThat(shortcut.where()).isEqualTo(Destination.directly(ANA));
        assertThat(shortcut.message()).isEmpty();
        assertThat(shortcut.responseUrl()).isEmpty();
        assertThat(shortcut.asker(Asker.Way.DIRECTLY)).isEqualTo(new Asker(ANA, Asker.Way.DIRECTLY, "5.5"));
    }

    @Test
    void on_a_message_stands_beside_it() {
        var shortcut = onMessage("'ts':'9.1','text':'who owns staging'");
        assertThat(shortcut.person()).isEqualTo(ANA);
        assertThat(shortcut.where()).isEqualTo(new Destination("C1", null));
        assertThat(shortcut.message())
                .hasValueSatisfying(words -> assertThat(words.whole()).isEqualTo("who owns staging"));
    }

    @Test
    void on_a_reply_stands_in_its_thread() {
        assertThat(onMessage("'ts':'9.2','thread_ts':'9.1'").where()).isEqualTo(new Destination("C1", "9.1"));
    }

    @Test
    void on_a_message_that_opens_a_thread_stands_in_the_channel() {
        assertThat(onMessage("'ts':'9.1','thread_ts':'9.1'").where()).isEqualTo(new Destination("C1", null));
    }

    @Test
    void on_a_partners_message_is_for_the_one_who_ran_it() {
        assertThat(onMessage("'ts':'9.1','user':'U9','team':'T0PARTNER'").person())
                .isEqualTo(ANA);
    }

    @Test
    void of_somebody_without_a_name_is_blank() {
        assertThat(Shortcut.of(Payloads.shortcut("{'team':{'id':'T0HOME'},'user':{'id':'U0ANA'},'action_ts':'5.5'}"))
                        .name())
                .isEmpty();
    }
}
