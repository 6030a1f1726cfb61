package dev.whichrole.slack;

import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.slack.directory.RecentNames;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiConsumer;

/** Hears of everything that is done with the bot: who did it gives a name, and that their workspace has the app. */
public final class Activity {
    private final RecentNames names;
    private final BiConsumer<TeamId, Instant> installed;
    private final InstantSource clock;

    /** @param installed is told of each workspace in which something was done, and when */
    public Activity(RecentNames names, BiConsumer<TeamId, Instant> installed, InstantSource clock) {
        this.names = names;
        this.installed = installed;
        this.clock = clock;
    }

    /** Somebody did something just now; their name is blank where Slack does not give it. */
    public void by(Person person, String name) {
        names.saw(person, name);
        installed.accept(person.team(), clock.instant());
    }

    /** Something happened in a workspace. */
    public void in(TeamId team, Instant at) {
        installed.accept(team, at);
    }
}
