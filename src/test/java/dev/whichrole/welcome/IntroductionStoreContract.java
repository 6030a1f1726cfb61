package dev.whichrole.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.people.ChannelId;
import dev.whichrole.people.TeamId;
import org.junit.jupiter.api.Test;

/** What every list of introductions does, whatever it is kept in. */
public abstract class IntroductionStoreContract {
    private static final TeamId TEAM = new TeamId("T1");
    private static final ChannelId GENERAL = new ChannelId("C1");

    /** An empty list. */
    protected abstract IntroductionStore introductions();

    @Test
    void a_channel_has_one_introduction() {
        var introductions = introductions();
        assertThat(introductions.take(TEAM, GENERAL)).isTrue();
        assertThat(introductions.take(TEAM, GENERAL)).isFalse();
        assertThat(introductions.take(TEAM, new ChannelId("C2"))).isTrue();
        assertThat(introductions.take(new TeamId("T2"), GENERAL)).isTrue();
    }

    @Test
    void one_that_was_given_back_can_be_taken() {
        var introductions = introductions();
        introductions.take(TEAM, GENERAL);
        introductions.giveBack(TEAM, GENERAL);
        assertThat(introductions.take(TEAM, GENERAL)).isTrue();
    }

    @Test
    void never_means_never() {
        var introductions = introductions();
        introductions.take(TEAM, GENERAL);
        introductions.never(TEAM, GENERAL);
        introductions.giveBack(TEAM, GENERAL);
        assertThat(introductions.take(TEAM, GENERAL)).isFalse();
    }
}
