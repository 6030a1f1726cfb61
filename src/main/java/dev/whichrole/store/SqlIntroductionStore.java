package dev.whichrole.store;

import dev.whichrole.people.ChannelId;
import dev.whichrole.people.TeamId;
import dev.whichrole.welcome.IntroductionStore;
import org.jdbi.v3.core.Jdbi;

/** Introductions, as rows of the table {@code preference}. */
final class SqlIntroductionStore implements IntroductionStore {
    private static final String DONE = "done";
    private static final String NEVER = "never";

    private final Jdbi jdbi;

    SqlIntroductionStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean take(TeamId team, ChannelId channel) {
        return jdbi.withHandle(handle -> handle.execute(
                        "insert into preference (team, name, value) values (?, ?, ?) on conflict (team, name) do nothing",
                        team.value(),
                        name(channel),
                        DONE))
                == 1;
    }

    @Override
    public void giveBack(TeamId team, ChannelId channel) {
        jdbi.useHandle(handle -> handle.execute(
                "delete from preference where team = ? and name = ? and value = ?", team.value(), name(channel), DONE));
    }

    @Override
    public void never(TeamId team, ChannelId channel) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into preference (team, name, value) values (?, ?, ?)"
                        + " on conflict (team, name) do update set value = excluded.value",
                team.value(),
                name(channel),
                NEVER));
    }

    private static String name(ChannelId channel) {
        return "introduced." + channel.value();
    }
}
