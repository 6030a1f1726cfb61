package dev.whichrole;

import dev.whichrole.playground.Playground;
import dev.whichrole.playground.PlaygroundSettings;
import dev.whichrole.playground.Ports;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.store.connection.Address;
import dev.whichrole.testing.Http;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * The bot in a playground, where it can be stopped and started again while Slack goes on. Tests start it as a {@link
 * dev.whichrole.testing.LiveBot}; it is here because the bot's parts are nobody else's to put together.
 */
public final class RestartableBot implements AutoCloseable {
    private final Scratch scratch = Scratch.make();
    private final int port = Ports.free();
    private final Playground playground = Playground.start(
            PlaygroundSettings.of(LocalSlack.manifest(), Map.of()).onPort(0));
    private final Company company = new Company(playground.url(), this::isWorking);
    private final Access access;
    private volatile Bot bot;

    private RestartableBot(boolean bySocketToo) {
        this.access = new Access.OneWorkspace(
                new Secret(playground.botToken()),
                Optional.of(new Secret(playground.signingSecret())),
                Optional.of(new Secret(playground.appToken())).filter(token -> bySocketToo));
        this.bot = start(Optional.of(url()));
    }

    /** Slack reaches it over HTTP. */
    public static RestartableBot overHttp() {
        return new RestartableBot(false);
    }

    /** Slack reaches it over HTTP, or over a socket where that is switched on. */
    public static RestartableBot bothWays() {
        return new RestartableBot(true);
    }

    private Bot start(Optional<URI> pictures) {
        var api = URI.create(playground.apiUrl());
        var settings = new Settings(
                Optional.of(access),
                port,
                Optional.of(0),
                pictures,
                api,
                Optional.of(scratch.database()),
                Optional.empty());
        Bot started = Bot.start(access, settings, "127.0.0.1");
        playground.connect(url().resolve("slack/events"));
        started.awaitReady();
        return started;
    }

    private boolean isWorking() {
        return bot.isWorking();
    }

    public Company company() {
        return company;
    }

    /** Where the bot itself can be reached, by Slack and for its pictures. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** What such a bot would be set up with over HTTP, had it a process of its own. */
    public Map<String, String> environment() {
        return Map.of(
                "SLACK_BOT_TOKEN", playground.botToken(),
                "SLACK_SIGNING_SECRET", playground.signingSecret(),
                "SLACK_API_URL", playground.apiUrl(),
                "PUBLIC_URL", url().toString(),
                "WHICHROLE_DB", ((Address.File) scratch.database()).path().toString());
    }

    /** What the bot opens sockets with. */
    public String appToken() {
        return playground.appToken();
    }

    /** What the bot says at {@code /metrics}. */
    public String metrics() {
        return Http.get(URI.create("http://127.0.0.1:" + bot.metricsPort().orElseThrow() + "/metrics"))
                .body();
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
        bot = start(Optional.of(url()));
    }

    /** The same where Slack can fetch no pictures from it, until it is restarted. */
    public void restartWithoutPictures() {
        bot.stop();
        bot = start(Optional.empty());
    }

    @Override
    public void close() {
        bot.stop();
        playground.close();
        scratch.close();
    }
}
