package dev.whichrole.metrics;

import dev.whichrole.server.WebServer;
import dev.whichrole.slack.Watcher;
import dev.whichrole.slack.api.CallObserver;
import dev.whichrole.slack.work.Deduplicator;
import dev.whichrole.slack.work.Lanes;
import dev.whichrole.slack.work.Trace;
import dev.whichrole.store.Database;
import dev.whichrole.usage.UsageCounts;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/**
 * What the operator sees the bot by: everything that is told to its ports is counted here, for {@code /metrics} where
 * that is on, and by workspace for its admins.
 */
public final class Instruments implements Watcher, CallObserver, AutoCloseable {
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private final UsageCounts usage;
    private final Optional<Metrics> metrics;
    private final int wanted;
    private final LongAdder throttlings = new LongAdder();
    private Optional<WebServer> server = Optional.empty();

    /**
     * Instruments of a bot of this version with this database.
     *
     * @param port where {@code /metrics} is to be served; without one there are no meters
     */
    public Instruments(Database database, Optional<Integer> port, String version) {
        this.usage = new UsageCounts(database.usage());
        this.metrics = port.map(given -> new Metrics(version));
        this.wanted = port.orElse(0);
        // There from the start: what begins with 1 has not grown, for Prometheus.
        metrics.ifPresent(meters -> meters.counted(
                "whichrole.events.rate.limited",
                "Slack's word that it holds events back (app_rate_limited)",
                throttlings,
                LongAdder::sum));
    }

    /** What was counted by workspace. */
    public UsageCounts usage() {
        return usage;
    }

    @Override
    public void acknowledged(String kind, Acknowledgement how, Duration took) {
        metrics.ifPresent(meters -> meters.acknowledged(kind, label(how), took));
    }

    @Override
    public void ended(Trace trace) {
        trace.kind()
                .ifPresent(kind -> metrics.ifPresent(meters -> meters.count(
                        "whichrole.answers",
                        "Answers by what was asked for",
                        "kind",
                        kind,
                        "outcome",
                        label(trace.end()))));
        trace.uses().forEach(use -> {
            metrics.ifPresent(meters -> meters.count(
                    "whichrole.usage",
                    "What the bot is used for",
                    "kind",
                    use.kind().id(),
                    "what",
                    use.what()));
            trace.team().ifPresent(team -> usage.count(team, use));
        });
    }

    @Override
    public void throttled() {
        throttlings.increment();
    }

    @Override
    public void called(String method, String error, Duration took) {
        metrics.ifPresent(meters -> meters.called(method, error, took));
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Also reads these from now on, whenever somebody asks. */
    public void watch(Lanes lanes, Deduplicator deduplicator, Database database, InstantSource clock) {
        metrics.ifPresent(meters -> {
            MetersOfWork.register(meters, lanes, deduplicator);
            MetersOfStore.register(meters, database, clock);
        });
    }

    /** Counts what the server refuses, and says whether the bot is ready. */
    public void watch(WebServer web, Readiness readiness) {
        metrics.ifPresent(meters -> {
            WebServer.reasons()
                    .forEach(reason -> meters.counted(
                            "whichrole.requests.refused",
                            "Requests that were refused before anybody looked into them",
                            web,
                            server -> server.refused(reason),
                            "reason",
                            reason));
            meters.gauge("whichrole.ready", "Whether requests may come", readiness, Readiness::asGauge);
        });
    }

    /**
     * Begins to serve {@code /metrics}, where it is asked for.
     *
     * @throws IllegalStateException if it cannot listen there
     */
    public void serve(String host) {
        metrics.ifPresent(meters -> {
            var web = WebServer.forMetrics(host, wanted, meters::text, Metrics.CONTENT_TYPE);
            web.start();
            server = Optional.of(web);
        });
    }

    /** Where {@code /metrics} is served; empty where it is not. */
    public Optional<Integer> port() {
        return server.map(WebServer::port);
    }

    @Override
    public void close() {
        server.ifPresent(web -> web.stop(A_MOMENT));
        metrics.ifPresent(Metrics::close);
    }
}
