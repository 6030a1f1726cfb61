package dev.whichrole.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Contact;
import dev.whichrole.people.GroupId;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every book of preferences does, whatever it is kept in. */
public abstract class PreferenceStoreContract {
    private static final TeamId TEAM = new TeamId("T1");
    private static final Preferences ALL = new Preferences(
            Map.of(
                    Role.SRE,
                    new Help(Optional.of(new ChannelId("C1")), Optional.of(new Contact.Somebody(new UserId("U1")))),
                    Role.PLATFORM,
                    new Help(Optional.empty(), Optional.of(new Contact.Group(new GroupId("S1"))))),
            Optional.of(false),
            true,
            List.of(new Term("falcon", Role.PLATFORM), new Term("it's 100% \"slow\" & _late_", Role.SRE)),
            Optional.of("Welcome to Falcon Freight \uD83D\uDE82 it's 100% \"calm\" here. "
                    .repeat(12)
                    .strip()));

    /** An empty book. */
    protected abstract PreferenceStore preferences();

    @Test
    void nothing_is_decided_at_first() {
        assertThat(preferences().of(TEAM)).isEqualTo(Preferences.UNSET);
    }

    @Test
    void everything_comes_back_as_it_was() {
        var book = preferences();
        book.save(TEAM, ALL);
        assertThat(book.of(TEAM)).isEqualTo(ALL);
        assertThat(book.of(new TeamId("T2"))).isEqualTo(Preferences.UNSET);
    }

    @Test
    void what_is_taken_out_is_gone() {
        var book = preferences();
        book.save(TEAM, ALL);
        book.save(TEAM, Preferences.UNSET);
        assertThat(book.of(TEAM)).isEqualTo(Preferences.UNSET);
    }
}
