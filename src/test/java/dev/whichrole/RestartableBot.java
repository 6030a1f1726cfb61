package dev.whichrole;

import dev.whichrole.playground.Playground;
import dev.whichrole.playground.PlaygroundSettings;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.store.connection.Address;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * The bot in a playground over HTTP, where it can be stopped and started again while Slack goes on. Public, as the door
 * through which tests in other packages start a bot.
 */
public final class RestartableBot implements AutoCloseable {
    private final Scratch scratch = Scratch.make();
    private final int port = LocalSlack.freePort();
    private final Playground playground = Playground.start(
            PlaygroundSettings.of(LocalSlack.manifest(), Map.of()).onPort(0));
    private final Access access =
            Access.byHttp(new Secret(playground.botToken()), new Secret(playground.signingSecret()));
    private final Company company = new Company(playground.url());
    private Bot bot = start();

    private Bot start() {
        var api = URI.create(playground.apiUrl());
        var settings = new Settings(
                Optional.of(access), port, Optional.of(url()), api, Optional.of(scratch.database()), Optional.empty());
        Bot started = Bot.start(access, settings, "127.0.0.1");
        playground.connect(url().resolve("slack/events"));
        return started;
    }

    public Company company() {
        return company;
    }

    /** Where the bot itself can be reached, by Slack and for its pictures. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Where people open the playground. */
    public String playgroundUrl() {
        return playground.url();
    }

    /** Where the bot keeps what it knows. */
    public Address database() {
        return scratch.database();
    }

    /** Stops the bot and starts another on the same port and database. */
    public void restart() {
        bot.stop();
        bot = start();
    }

    @Override
    public void close() {
        bot.stop();
        playground.close();
        scratch.close();
    }
}
