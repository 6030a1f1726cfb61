package dev.whichrole;

import dev.whichrole.people.TeamId;
import dev.whichrole.playground.Playground;
import dev.whichrole.playground.PlaygroundSettings;
import dev.whichrole.playground.Ports;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.slack.work.Pace;
import dev.whichrole.store.Database;
import dev.whichrole.store.connection.Address;
import dev.whichrole.workspace.Installation;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A bot that anybody may install, beside a playground whose company has not done so yet; with a second way into its database. */
public final class InstallableBot implements AutoCloseable {
    public static final TeamId TEAM = new TeamId("T0PLAYGROUND");
    static final String SECRET = "a-secret-for-tokens-0123456789abcdef";
    private static final String SIGNING = "a-signing-secret";

    private final Scratch scratch = Scratch.make();
    private final int port = Ports.free();
    private final Playground playground;
    private final Company company;
    private final Bot bot;
    private final Database store;

    private InstallableBot(String manifest) {
        playground = Playground.start(
                PlaygroundSettings.of(manifest, Map.of()).known("", "", SIGNING).onPort(0));
        var access = new Access.ManyWorkspaces(
                playground.clientId(),
                new Secret(playground.clientSecret()),
                new Secret(SIGNING),
                List.of(new Secret(SECRET)));
        var settings = new Settings(
                Optional.of(access),
                port,
                Optional.of(0),
                Optional.of(url()),
                URI.create(playground.apiUrl()),
                Optional.of(scratch.database()),
                Optional.empty());
        bot = Bot.start(access, settings, "127.0.0.1", new Pace(playground.clock(), Pace.OF_SLACK.betweenGreetings()));
        bot.awaitReady();
        company = new Company(playground.url(), bot::isWorking);
        playground.connect(url().resolve("slack/events"));
        company.uninstalls("priya"); // told at once: Slack would tell it again later, when somebody has installed it
        company.settle();
        store = Database.open(scratch.database(), Clock.systemUTC());
    }

    /** With tokens that stay. */
    public static InstallableBot start() {
        return new InstallableBot(LocalSlack.manifest());
    }

    /** With tokens that end after twelve hours. */
    static InstallableBot withTokensThatEnd() {
        return new InstallableBot(
                LocalSlack.manifest().replace("token_rotation_enabled: false", "token_rotation_enabled: true"));
    }

    /** Where the bot can be reached. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    public Company company() {
        return company;
    }

    /** What a process of this bot would be set with, in the environment. */
    Map<String, String> environment() {
        return Map.of(
                "SLACK_CLIENT_ID", playground.clientId(),
                "SLACK_CLIENT_SECRET", playground.clientSecret(),
                "SLACK_SIGNING_SECRET", SIGNING,
                "WHICHROLE_SECRET", SECRET,
                "WHICHROLE_DB", ((Address.File) scratch.database()).path().toString(),
                "SLACK_API_URL", playground.apiUrl(),
                "PUBLIC_URL", url().toString());
    }

    Playground playground() {
        return playground;
    }

    Database store() {
        return store;
    }

    /** What is kept of the company's installation. */
    Optional<Installation> installation() {
        return store.installations(List.of(SECRET)).find(TEAM);
    }

    @Override
    public void close() {
        bot.stop();
        store.close();
        playground.close();
        scratch.close();
    }
}
