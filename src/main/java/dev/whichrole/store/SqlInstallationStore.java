package dev.whichrole.store;

import dev.whichrole.people.TeamId;
import dev.whichrole.store.cipher.TokenCipher;
import dev.whichrole.workspace.Installation;
import dev.whichrole.workspace.InstallationStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The table {@code installation}. */
final class SqlInstallationStore implements InstallationStore {
    private static final int MOST_RENEWALS = 100;

    private final Jdbi jdbi;
    private final TokenCipher cipher;

    SqlInstallationStore(Jdbi jdbi, TokenCipher cipher) {
        this.jdbi = jdbi;
        this.cipher = cipher;
    }

    @Override
    public void save(Installation installation) {
        jdbi.useTransaction(handle -> {
            var insert = handle.createUpdate("""
                            insert into installation
                              (team, enterprise, bot_user, token, scopes, refresh_token, ends_at, renewing_until, installed_at)
                            values (:team, :enterprise, :bot, :token, :scopes, :refresh, :ends, null, :at)
                            on conflict (team) do update set enterprise = excluded.enterprise,
                              bot_user = excluded.bot_user, token = excluded.token, scopes = excluded.scopes,
                              refresh_token = excluded.refresh_token, ends_at = excluded.ends_at,
                              renewing_until = null, installed_at = excluded.installed_at""")
                    .bind("enterprise", installation.enterprise().orElse(null))
                    .bind("bot", installation.botUser())
                    .bind("scopes", String.join(",", new TreeSet<>(installation.scopes())));
            secrets(insert, installation).execute();
            SqlDepartureStore.back(handle, installation.team());
        });
    }

    /** What is encrypted, and what it belongs to. */
    private <S extends SqlStatement<S>> S secrets(S statement, Installation installation) {
        String team = installation.team().value();
        var renewal = installation.renewal();
        return statement
                .bind("team", team)
                .bind("token", cipher.encrypt(installation.token(), team))
                .bind(
                        "refresh",
                        renewal.map(known -> cipher.encrypt(known.refreshToken(), team))
                                .orElse(null))
                .bind("ends", renewal.map(known -> Micros.of(known.endsAt())).orElse(null))
                .bind("at", Micros.of(installation.at()));
    }

    @Override
    public Optional<Installation> find(TeamId team) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from installation where team = ?")
                .bind(0, team.value())
                .map((row, context) -> installation(row))
                .findOne());
    }

    @Override
    public List<TeamId> teams() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select team from installation order by installed_at desc, team")
                        .mapTo(String.class)
                        .map(TeamId::new)
                        .list());
    }

    @Override
    public List<TeamId> endingBefore(Instant when) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select team from installation where ends_at < ? order by ends_at limit " + MOST_RENEWALS)
                .bind(0, Micros.of(when))
                .mapTo(String.class)
                .map(TeamId::new)
                .list());
    }

    @Override
    public Optional<Installation> takeRenewal(TeamId team, Instant when, Instant now, Duration atMost) {
        return jdbi.inTransaction(handle -> {
            int taken = handle.execute(
                    "update installation set renewing_until = ? where team = ? and ends_at < ?"
                            + " and (renewing_until is null or renewing_until < ?)",
                    Micros.of(now.plus(atMost)),
                    team.value(),
                    Micros.of(when),
                    Micros.of(now));
            return taken == 0
                    ? Optional.empty()
                    : handle.createQuery("select * from installation where team = ?")
                            .bind(0, team.value())
                            .map((row, context) -> installation(row))
                            .findOne();
        });
    }

    @Override
    public boolean renewed(Installation installation) {
        return jdbi.withHandle(handle -> secrets(
                                handle.createUpdate("update installation set token = :token, refresh_token = :refresh,"
                                        + " ends_at = :ends, renewing_until = null"
                                        + " where team = :team and installed_at = :at"),
                                installation)
                        .execute())
                == 1;
    }

    @Override
    public Reencrypted reencrypt() {
        int done = 0;
        int before = 0;
        List<TeamId> unreadable = new ArrayList<>();
        for (TeamId team : teams()) {
            switch (reencrypt(team.value())) {
                case DONE -> done++;
                case BEFORE -> before++;
                case UNREADABLE -> unreadable.add(team);
                case GONE -> {}
            }
        }
        return new Reencrypted(done, before, unreadable);
    }

    private enum Outcome {
        DONE,
        BEFORE,
        UNREADABLE,
        GONE
    }

    /** A row's two tokens as they are stored. */
    private record Stored(String token, @Nullable String refreshToken) {}

    /** A row at a time, so that nobody waits for the others; where a token is renewed meanwhile, that one is looked at. */
    private Outcome reencrypt(String team) {
        while (true) {
            Optional<Stored> stored = stored(team);
            if (stored.isEmpty()) {
                return Outcome.GONE;
            }
            try {
                Stored now = newest(stored.get(), team);
                if (now.equals(stored.get())) {
                    return Outcome.BEFORE;
                }
                if (replace(team, stored.get(), now)) {
                    return Outcome.DONE;
                }
            } catch (IllegalStateException underAnotherSecret) {
                return Outcome.UNREADABLE;
            }
        }
    }

    private Optional<Stored> stored(String team) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select token, refresh_token from installation where team = ?")
                        .bind(0, team)
                        .map((row, context) -> new Stored(row.getString("token"), row.getString("refresh_token")))
                        .findOne());
    }

    private Stored newest(Stored stored, String team) {
        String refresh = stored.refreshToken();
        return new Stored(newest(stored.token(), team), refresh == null ? null : newest(refresh, team));
    }

    private String newest(String encrypted, String team) {
        String plain = cipher.decrypt(encrypted, team);
        return cipher.isNewest(encrypted) ? encrypted : cipher.encrypt(plain, team);
    }

    private boolean replace(String team, Stored before, Stored now) {
        return jdbi.withHandle(handle -> handle.execute(
                        "update installation set token = ?, refresh_token = ? where team = ? and token = ?",
                        now.token(),
                        now.refreshToken(),
                        team,
                        before.token()))
                == 1;
    }

    private Installation installation(ResultSet row) throws SQLException {
        var team = row.getString("team");
        return new Installation(
                new TeamId(team),
                Optional.ofNullable(row.getString("enterprise")),
                row.getString("bot_user"),
                cipher.decrypt(row.getString("token"), team),
                Arrays.stream(row.getString("scopes").split(",", -1))
                        .filter(scope -> !scope.isEmpty())
                        .collect(Collectors.toSet()),
                renewal(row, team),
                Micros.at(row.getLong("installed_at")));
    }

    private Optional<Installation.Renewal> renewal(ResultSet row, String team) throws SQLException {
        String refresh = row.getString("refresh_token");
        Instant ends = Micros.at(row.getLong("ends_at"));
        return Optional.ofNullable(refresh)
                .map(encrypted -> new Installation.Renewal(cipher.decrypt(encrypted, team), ends));
    }
}
