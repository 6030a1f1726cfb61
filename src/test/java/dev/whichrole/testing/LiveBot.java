package dev.whichrole.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.RestartableBot;
import dev.whichrole.people.TeamId;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.store.Database;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A bot in a playground for a whole class of tests and those nested in it, with a second way into its database. After each
 * test nobody may have been pinged, and the company is as it was; only the bot still knows what it has learnt.
 */
public final class LiveBot implements BeforeAllCallback, AfterEachCallback {
    public static final TeamId TEAM = new TeamId("T0PLAYGROUND");

    private final Supplier<RestartableBot> start;
    private @Nullable RestartableBot bot;
    private @Nullable Database store;

    /** Over HTTP alone, as most workspaces have it. */
    public LiveBot() {
        this(RestartableBot::overHttp);
    }

    private LiveBot(Supplier<RestartableBot> start) {
        this.start = start;
    }

    /** Over HTTP, or over a socket where a test switches that on. */
    public static LiveBot bothWays() {
        return new LiveBot(RestartableBot::bothWays);
    }

    /** Starts it once: JUnit calls this for each nested class as well, and closes what is in the store of the outermost. */
    @Override
    public void beforeAll(ExtensionContext context) {
        if (bot == null) {
            bot = start.get();
            store = Database.open(bot().database(), Clock.systemUTC());
            AutoCloseable running = this::stop;
            context.getStore(Namespace.create(LiveBot.class)).put(this, running);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        slack().settle();
        assertThat(slack().notifications()).isEmpty();
        slack().reset();
    }

    private void stop() {
        store().close();
        bot().close();
        bot = null;
    }

    public RestartableBot bot() {
        return there(bot);
    }

    public Company slack() {
        return bot().company();
    }

    public Database store() {
        return there(store);
    }

    private static <T> T there(@Nullable T started) {
        if (started == null) {
            throw new IllegalStateException("not started yet");
        }
        return started;
    }
}
