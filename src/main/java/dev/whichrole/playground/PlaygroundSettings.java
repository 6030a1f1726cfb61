package dev.whichrole.playground;

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
    private final Timing timing;
    private final Duration slowness;

    private PlaygroundSettings(Manifest manifest, int port, Clock clock, Timing timing, Duration slowness) {
        this.manifest = manifest;
        this.port = port;
        this.clock = clock;
        this.timing = timing;
        this.slowness = slowness;
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
                ManifestReader.read(manifest), PORT, Clock.systemUTC(), TIMING, Duration.ofMillis(2500));
    }

    /** 0 picks a free port. */
    public PlaygroundSettings onPort(int chosen) {
        return new PlaygroundSettings(manifest, chosen, clock, timing, slowness);
    }

    public PlaygroundSettings at(Clock chosen) {
        return new PlaygroundSettings(manifest, port, chosen, timing, slowness);
    }

    /** How long the bot may take to acknowledge, and after which pauses a refused event comes again, three at most. */
    public PlaygroundSettings timed(Duration deadline, List<Duration> retries) {
        return new PlaygroundSettings(manifest, port, clock, new Timing(deadline, retries), slowness);
    }

    /** How late Web API answers are while "Slack is slow" is on. */
    public PlaygroundSettings slowBy(Duration late) {
        return new PlaygroundSettings(manifest, port, clock, timing, late);
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
        return timing;
    }

    Duration slowness() {
        return slowness;
    }
}
