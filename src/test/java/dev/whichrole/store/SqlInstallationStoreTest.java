package dev.whichrole.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whichrole.people.TeamId;
import dev.whichrole.workspace.Installation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
class SqlInstallationStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final TeamId TEAM = new TeamId("T1");
    private static final Installation ONE = installation("xoxb-secret-token", NOON);

    private static Installation installation(String token, Instant at) {
        return new Installation(TEAM, Optional.of("E1"), "U0BOT", token, Set.of("chat:write", "commands"), at);
    }

    @ParameterizedTest
    @EnumSource
    void the_latest_installation_of_a_workspace_comes_back(Vendor vendor) {
        var installations = vendor.empty().installations(SECRET);
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
        store.installations(SECRET).save(ONE);
        var first = store.jdbi().withHandle(SqlInstallationStoreTest::token);
        store.installations(SECRET).save(ONE);
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
        store.installations(SECRET).save(ONE);
        assertThatThrownBy(() -> store.installations(SECRET + "x").find(TEAM))
                .hasMessageContaining("another WHICHROLE_SECRET");
        store.jdbi().useHandle(handle -> handle.execute("update installation set team = 'T2'"));
        assertThatThrownBy(() -> store.installations(SECRET).find(new TeamId("T2")))
                .hasMessageContaining("another WHICHROLE_SECRET");
        assertThatThrownBy(() -> store.installations("short")).hasMessageContaining("openssl rand -hex 32");
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
}
