package dev.whichrole;

import dev.whichrole.playground.Playground;
import dev.whichrole.playground.PlaygroundSettings;
import dev.whichrole.playground.Ports;
import dev.whichrole.slack.work.Pace;
import dev.whichrole.store.connection.Address;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot beside a playground, in one process and on loopback only. They know each other by address and credentials
 * alone, and speak Slack's protocol over real connections.
 */
final class LocalSlack {
    private static final Logger log = LoggerFactory.getLogger(LocalSlack.class);
    private static final String LOOPBACK = "127.0.0.1";

    private final Playground playground;
    private final Access access;
    /** Known before the bot starts, because its pictures have their address in every answer. */
    private final int port = Ports.free();

    private final Optional<Address> named;
    private final Optional<Integer> metricsPort;
    private Scratch scratch = Scratch.make();
    private Bot bot;

    private LocalSlack(Playground playground, Optional<Address> named, Optional<Integer> metricsPort) {
        this.playground = playground;
        this.named = named;
        this.metricsPort = metricsPort;
        this.access = new Access.OneWorkspace(
                new Secret(playground.botToken()),
                Optional.of(new Secret(playground.signingSecret())),
                Optional.of(new Secret(playground.appToken())));
        this.bot = startBot();
    }

    /**
     * Starts both; people open the playground at {@code PORT}, the bot listens wherever there is room. Since the company
     * in the playground begins anew with every start, so does what the bot knows of it, unless a database was named.
     */
    static LocalSlack start(Settings settings) {
        var playground = PlaygroundSettings.of(manifest(), Map.of()).onPort(settings.port());
        return start(playground, settings.database(), settings.metricsPort());
    }

    static LocalSlack start(PlaygroundSettings settings) {
        return start(settings, Optional.empty(), Optional.empty());
    }

    private static LocalSlack start(
            PlaygroundSettings settings, Optional<Address> database, Optional<Integer> metricsPort) {
        Playground playground = Playground.start(settings);
        var local = new LocalSlack(playground, database, metricsPort);
        playground.connect(local.bots().resolve("slack/events"));
        if (database.isEmpty()) {
            playground.onReset(local::beginAgain);
        }
        log.info("Try it in a browser: {}", playground.url());
        return local;
    }

    private URI bots() {
        return URI.create("http://" + LOOPBACK + ":" + port + "/");
    }

    private Bot startBot() {
        var settings = new Settings(
                Optional.of(access),
                port,
                metricsPort,
                Optional.of(bots()),
                URI.create(playground.apiUrl()),
                named.or(() -> Optional.of(scratch.database())),
                Optional.empty());
        var pace = new Pace(playground.clock(), Pace.OF_SLACK.betweenGreetings());
        Bot started = Bot.start(access, settings, LOOPBACK, pace);
        started.awaitReady();
        return started;
    }

    /** Another bot in the place of the one there was, which knows nothing: owners, results and greetings are gone. */
    private synchronized void beginAgain() {
        bot.stop();
        scratch.close();
        scratch = Scratch.make();
        bot = startBot();
    }

    static String manifest() {
        try (var stream = LocalSlack.class.getResourceAsStream("/manifest.yml")) {
            if (stream == null) {
                throw new IllegalStateException("manifest.yml is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read manifest.yml", e);
        }
    }

    /** Where people open the playground. */
    String url() {
        return playground.url();
    }

    synchronized void stop() {
        bot.stop();
        playground.close();
        scratch.close();
    }
}
