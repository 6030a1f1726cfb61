package dev.whichrole;

import dev.whichrole.playground.Colleague;
import dev.whichrole.playground.Company;
import dev.whichrole.playground.Playground;
import dev.whichrole.playground.PlaygroundSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The strict local Slack with the real bot in it, which can be stopped and started again. */
final class LocalSlack implements AutoCloseable {
    static final URI PUBLIC_URL = URI.create("https://bot.example.com/");

    private final Playground playground;
    private final Company company;
    private Bot bot;

    LocalSlack() {
        playground =
                Playground.start(PlaygroundSettings.of(manifest(), Map.of()).onPort(0));
        company = new Company(playground.url());
        bot = startBot();
    }

    private static String manifest() {
        try {
            return Files.readString(Path.of("manifest.yml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Bot startBot() {
        var mode = new Settings.Mode.Http(new Secret(playground.botToken()), new Secret(playground.signingSecret()));
        var api = URI.create(playground.apiUrl());
        Bot started = Bot.start(new Settings(mode, 0, Optional.of(PUBLIC_URL), api));
        playground.connect(URI.create(botUrl(started) + "slack/events"));
        return started;
    }

    private static String botUrl(Bot bot) {
        return "http://127.0.0.1:" + bot.port() + "/";
    }

    Company company() {
        return company;
    }

    Colleague as(String handle) {
        return company.as(handle);
    }

    void settle() {
        company.settle();
    }

    /** Where the bot itself can be reached. */
    URI botUrl() {
        return URI.create(botUrl(bot));
    }

    void restartBot() {
        bot.stop();
        bot = startBot();
    }

    @Override
    public void close() {
        bot.stop();
        playground.close();
    }
}
