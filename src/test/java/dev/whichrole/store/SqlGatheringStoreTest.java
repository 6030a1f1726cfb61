package dev.whichrole.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.people.ChannelId;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.team.GatheringStore;
import dev.whichrole.team.GatheringStore.Invitation;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
class SqlGatheringStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Invitation HERE = new Invitation(new TeamId("T1"), new ChannelId("C1"), "1700000000.000100");
    private static final Invitation THERE = new Invitation(new TeamId("T1"), new ChannelId("C2"), HERE.ts());
    private static final UserId ANA = new UserId("UANA");
    private static final UserId BEN = new UserId("UBEN");

    @ParameterizedTest
    @EnumSource
    void those_are_together_who_joined_there_and_finished_however_often(Vendor vendor) {
        GatheringStore store = vendor.empty().gatherings();
        store.joined(HERE, ANA, NOON);
        store.joined(HERE, BEN, NOON);
        assertThat(store.finished(HERE, ANA)).containsExactly(ANA);
        store.joined(HERE, ANA, NOON.plusSeconds(60));
        assertThat(store.finished(HERE, ANA)).containsExactly(ANA);
        assertThat(store.finished(HERE, BEN)).containsExactlyInAnyOrder(ANA, BEN);
    }

    @ParameterizedTest
    @EnumSource
    void who_joined_elsewhere_is_not_together_with_anybody(Vendor vendor) {
        GatheringStore store = vendor.empty().gatherings();
        store.joined(HERE, ANA, NOON);
        assertThat(store.finished(THERE, ANA)).isEmpty();
        assertThat(store.finished(HERE, BEN)).isEmpty();
        assertThat(store.finished(HERE, ANA)).containsExactly(ANA);
    }

    @ParameterizedTest
    @EnumSource
    void it_is_forgotten_after_thirty_days(Vendor vendor) {
        Database store = vendor.empty();
        store.gatherings().joined(HERE, ANA, NOON);
        store.sweep(NOON.plus(GatheringStore.KEPT));
        assertThat(store.gatherings().finished(HERE, ANA)).containsExactly(ANA);
        store.sweep(NOON.plus(GatheringStore.KEPT).plusSeconds(1));
        assertThat(store.gatherings().finished(HERE, ANA)).isEmpty();
    }
}
