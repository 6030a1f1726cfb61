package dev.whichrole.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.RestartableBot;
import dev.whichrole.people.TeamId;
import dev.whichrole.playground.testing.Company;
import dev.whichrole.store.Database;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A bot in a playground for a whole class of tests, with a second way into its database. After each test nobody may have
 * been pinged, and the company is as it was; only the bot still knows what it has learnt.
 */
public final class LiveBot implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    public static final TeamId TEAM = new TeamId("T0PLAYGROUND");

    private @Nullable RestartableBot bot;
    private @Nullable Database store;

    @Override
    public void beforeAll(ExtensionContext context) {
        bot = new RestartableBot();
        store = Database.open(bot.database(), Clock.systemUTC());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        slack().settle();
        assertThat(slack().notifications()).isEmpty();
        slack().reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        store().close();
        bot().close();
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
