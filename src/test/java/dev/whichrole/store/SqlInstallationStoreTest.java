package dev.whichrole.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whichrole.people.TeamId;
import dev.whichrole.workspace.Installation;
import dev.whichrole.workspace.Installation.Renewal;
import dev.whichrole.workspace.InstallationStore.Reencrypted;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
class SqlInstallationStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String NEWER = "fedcba9876543210fedcba9876543210";
    private static final TeamId TEAM = new TeamId("T1");
    private static final Installation ONE = installation("xoxb-secret-token", NOON);

    private static Installation installation(String token, Instant at) {
        return new Installation(
                TEAM, Optional.of("E1"), "U0BOT", token, Set.of("chat:write", "commands"), Optional.empty(), at);
    }

    @ParameterizedTest
    @EnumSource
    void the_latest_installation_of_a_workspace_comes_back(Vendor vendor) {
        var installations = vendor.empty().installations(List.of(SECRET));
        assertThat(installations.find(TEAM)).isEmpty();
        installations.save(installation("xoxb-old", NOON.minusSeconds(9)));
        installations.save(ONE);
        assertThat(installations.find(TEAM)).contains(ONE);
        assertThat(ONE.toString()).doesNotContain("xoxb");
    }

    @ParameterizedTest
    @EnumSource
    void no_token_is_readable_in_the_table(Vendor vendor) {
        var store = vendor.empty();
        store.installations(List.of(SECRET)).save(ONE);
        var first = store.jdbi().withHandle(SqlInstallationStoreTest::token);
        store.installations(List.of(SECRET)).save(ONE);
        assertThat(store.jdbi().withHandle(SqlInstallationStoreTest::token))
                .doesNotContain("xoxb", "secret-token")
                .isNotEqualTo(first);
    }

    private static String token(Handle handle) {
        return handle.createQuery("select token from installation")
                .mapTo(String.class)
                .one();
    }

    @ParameterizedTest
    @EnumSource
    void another_secret_or_another_row_reads_nothing(Vendor vendor) {
        var store = vendor.empty();
        store.installations(List.of(SECRET)).save(ONE);
        assertThatThrownBy(() -> store.installations(List.of(SECRET + "x")).find(TEAM))
                .hasMessageContaining("another WHICHROLE_SECRET");
        store.jdbi().useHandle(handle -> handle.execute("update installation set team = 'T2'"));
        assertThatThrownBy(() -> store.installations(List.of(SECRET)).find(new TeamId("T2")))
                .hasMessageContaining("another WHICHROLE_SECRET");
    }

    @ParameterizedTest
    @EnumSource
    void a_state_can_be_taken_once_and_not_too_late(Vendor vendor) {
        var states = vendor.empty().oauthStates();
        var hour = Duration.ofHours(1);
        states.issued("abc", NOON);
        states.issued("old", NOON);
        assertThat(states.take("never-issued", NOON, hour)).isFalse();
        assertThat(states.take("abc", NOON.plusSeconds(3600), hour)).isTrue();
        assertThat(states.take("abc", NOON.plusSeconds(3600), hour)).isFalse();
        assertThat(states.take("old", NOON.plusSeconds(3601), hour)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void an_old_secret_still_reads_and_the_new_one_writes(Vendor vendor) {
        var store = vendor.empty();
        store.installations(List.of(SECRET)).save(renewable(NOON));
        var both = store.installations(List.of(NEWER, SECRET));
        assertThat(both.find(TEAM)).contains(renewable(NOON));
        assertThat(both.reencrypt()).isEqualTo(new Reencrypted(1, 0, List.of()));
        assertThat(both.reencrypt()).isEqualTo(new Reencrypted(0, 1, List.of()));
        assertThat(store.installations(List.of(NEWER)).find(TEAM)).contains(renewable(NOON));
        assertThat(store.installations(List.of(SECRET)).reencrypt()).isEqualTo(new Reencrypted(0, 0, List.of(TEAM)));
    }

    @ParameterizedTest
    @EnumSource
    void of_all_who_would_renew_a_token_one_does(Vendor vendor) throws Exception {
        var store = vendor.empty();
        var installations = store.installations(List.of(SECRET));
        installations.save(renewable(NOON));
        assertThat(installations.endingBefore(NOON)).isEmpty();
        assertThat(installations.endingBefore(NOON.plusSeconds(1))).containsExactly(TEAM);
        var pool = Executors.newFixedThreadPool(8);
        Callable<Boolean> take = () -> installations
                .takeRenewal(TEAM, NOON.plusSeconds(1), NOON, Duration.ofSeconds(30))
                .isPresent();
        int taken = 0;
        for (var result : pool.invokeAll(Collections.nCopies(8, take))) {
            taken += result.get() ? 1 : 0;
        }
        pool.shutdown();
        assertThat(taken).isOne();
        assertThat(installations.takeRenewal(TEAM, NOON.plusSeconds(99), NOON.plusSeconds(31), Duration.ZERO))
                .as("after the lease of one that died")
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void a_renewed_token_stays_away_from_what_was_installed_again_or_removed(Vendor vendor) {
        var store = vendor.empty();
        var installations = store.installations(List.of(SECRET));
        var renewed = renewable(NOON).renewed("xoxe.xoxb-2", new Renewal("xoxe-2", NOON.plusSeconds(43_200)));
        installations.save(renewable(NOON));
        assertThat(installations.renewed(renewed)).isTrue();
        assertThat(installations.find(TEAM)).contains(renewed);
        assertThat(installations.takeRenewal(TEAM, NOON.plusSeconds(1), NOON, Duration.ofSeconds(30)))
                .as("it does not end soon any more")
                .isEmpty();
        installations.save(installation("xoxb-again", NOON.plusSeconds(5)));
        assertThat(installations.renewed(renewed)).isFalse();
        assertThat(installations.find(TEAM).orElseThrow().token()).isEqualTo("xoxb-again");
        store.departures().left(TEAM, NOON.plusSeconds(9));
        assertThat(installations.renewed(renewed)).isFalse();
        assertThat(installations.find(TEAM)).isEmpty();
    }

    private static Installation renewable(Instant endsAt) {
        return ONE.renewed("xoxe.xoxb-1", new Renewal("xoxe-1", endsAt));
    }
}
