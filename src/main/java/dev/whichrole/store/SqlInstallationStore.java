package dev.whichrole.store;

import dev.whichrole.people.TeamId;
import dev.whichrole.workspace.Installation;
import dev.whichrole.workspace.InstallationStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The table {@code installation}. */
final class SqlInstallationStore implements InstallationStore {
    private final Jdbi jdbi;
    private final TokenCipher cipher;

    SqlInstallationStore(Jdbi jdbi, TokenCipher cipher) {
        this.jdbi = jdbi;
        this.cipher = cipher;
    }

    @Override
    public void save(Installation installation) {
        var team = installation.team().value();
        jdbi.useTransaction(handle -> {
            handle.createUpdate("""
                            insert into installation (team, enterprise, bot_user, token, scopes, installed_at)
                            values (:team, :enterprise, :bot, :token, :scopes, :at)
                            on conflict (team) do update set enterprise = excluded.enterprise,
                              bot_user = excluded.bot_user, token = excluded.token, scopes = excluded.scopes,
                              installed_at = excluded.installed_at""")
                    .bind("team", team)
                    .bind("enterprise", installation.enterprise().orElse(null))
                    .bind("bot", installation.botUser())
                    .bind("token", cipher.encrypt(installation.token(), team))
                    .bind("scopes", String.join(",", new TreeSet<>(installation.scopes())))
                    .bind("at", Micros.of(installation.at()))
                    .execute();
            SqlDepartureStore.back(handle, installation.team());
        });
    }

    @Override
    public Optional<Installation> find(TeamId team) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from installation where team = ?")
                .bind(0, team.value())
                .map((row, context) -> installation(row))
                .findOne());
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
                Micros.at(row.getLong("installed_at")));
    }
}
