package dev.whichrole.playground;

import dev.whichrole.playground.bot.Credentials;
import dev.whichrole.playground.bot.Dispatcher;
import dev.whichrole.playground.bot.Timing;
import dev.whichrole.playground.manifest.Manifest;
import dev.whichrole.playground.manifest.ManifestReader;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How a playground is set up. The defaults are Slack's, but for the retries, which nobody wants to wait five minutes for. */
public final class PlaygroundSettings {
    /** Any of these means that a real Slack is near. */
    private static final Set<String> REAL_SLACK = Set.of(
            "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET");

    private static final int PORT = 3000;
    private static final Timing TIMING =
            new Timing(Duration.ofSeconds(3), List.of(Duration.ZERO, Duration.ofSeconds(2), Duration.ofSeconds(5)));

    private final Manifest manifest;
    private final int port;
    private final Clock clock;
    private final Pace pace;
    private final Acquaintance app;

    /** How long things take. */
    private record Pace(Timing timing, Duration slowness) {}

    /**
     * How the playground and the app know each other. What is blank in the credentials is made up, and a blank company is
     * the playground's own.
     */
    private record Acquaintance(Credentials credentials, boolean bySocket, String company) {
        static final Acquaintance NONE = new Acquaintance(new Credentials("", "", ""), false, "");
    }

    private PlaygroundSettings(Manifest manifest, int port, Clock clock, Pace pace, Acquaintance app) {
        this.manifest = manifest;
        this.port = port;
        this.clock = clock;
        this.pace = pace;
        this.app = app;
    }

    /**
     * For the app in this manifest (its text). Throws {@link IllegalStateException} with one line when the environment
     * holds credentials of a real Slack, and {@link IllegalArgumentException} with one line when Slack would refuse the
     * manifest.
     */
    public static PlaygroundSettings of(String manifest, Map<String, String> environment) {
        Set<String> real = new TreeSet<>(REAL_SLACK);
        real.removeIf(name -> environment.getOrDefault(name, "").isBlank());
        if (!real.isEmpty()) {
            throw new IllegalStateException(
                    "The playground does not start beside a real Slack: " + String.join(", ", real) + " is set.");
        }
        return new PlaygroundSettings(
                ManifestReader.read(manifest),
                PORT,
                Clock.systemUTC(),
                new Pace(TIMING, Duration.ofMillis(2500)),
                Acquaintance.NONE);
    }

    /** 0 picks a free port. */
    public PlaygroundSettings onPort(int chosen) {
        return new PlaygroundSettings(manifest, chosen, clock, pace, app);
    }

    public PlaygroundSettings at(Clock chosen) {
        return new PlaygroundSettings(manifest, port, chosen, pace, app);
    }

    /** How long the bot may take to acknowledge, and after which pauses a refused event comes again, three at most. */
    public PlaygroundSettings timed(Duration deadline, List<Duration> retries) {
        return new PlaygroundSettings(
                manifest, port, clock, new Pace(new Timing(deadline, retries), pace.slowness()), app);
    }

    /** How late Web API answers are while "Slack is slow" is on. */
    public PlaygroundSettings slowBy(Duration late) {
        return new PlaygroundSettings(manifest, port, clock, new Pace(pace.timing(), late), app);
    }

    /** For an app that has credentials already; a blank one is made up, as all are by default. */
    public PlaygroundSettings known(String botToken, String appToken, String signingSecret) {
        var credentials = new Credentials(botToken, appToken, signingSecret);
        return with(new Acquaintance(credentials, app.bySocket(), app.company()));
    }

    /** Reaches the app by Socket Mode, from the start and after each reset. */
    public PlaygroundSettings bySocket() {
        return with(new Acquaintance(app.credentials(), true, app.company()));
    }

    /** Another company than the playground's own, in YAML; refused when the playground starts if nobody could live in it. */
    public PlaygroundSettings company(String yaml) {
        return with(new Acquaintance(app.credentials(), app.bySocket(), yaml));
    }

    private PlaygroundSettings with(Acquaintance changed) {
        return new PlaygroundSettings(manifest, port, clock, pace, changed);
    }

    Manifest manifest() {
        return manifest;
    }

    int port() {
        return port;
    }

    Clock clock() {
        return clock;
    }

    Timing timing() {
        return pace.timing();
    }

    Duration slowness() {
        return pace.slowness();
    }

    Credentials credentials() {
        return app.credentials();
    }

    Dispatcher.Mode mode() {
        return app.bySocket() ? Dispatcher.Mode.SOCKET : Dispatcher.Mode.HTTP;
    }

    String companyFile() {
        return app.company();
    }
}
