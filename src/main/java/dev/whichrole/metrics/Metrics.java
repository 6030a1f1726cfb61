package dev.whichrole.metrics;

import com.sun.management.OperatingSystemMXBean;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.ToDoubleFunction;

/**
 * The meters of one process. Times are in seconds, and a counter ends in {@code _total}, as Prometheus has it; what is
 * counted in the database is the same in every process, so it is to be taken once ({@code max}), not added up.
 */
final class Metrics implements AutoCloseable {
    /** What Prometheus' text format is called, for the header. */
    static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    /** The objective is at one second, the end of Slack's patience at three (slack-contract section 1). */
    private static final Duration[] ACK_BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(3)
    };

    private static final double NANOS = 1e9;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    /** Meters of this version of the bot, with those of the JVM and the process. */
    Metrics(String version) {
        registry.config()
                .meterFilter(MeterFilter.denyNameStartsWith("process.cpu.time"))
                .meterFilter(MeterFilter.denyNameStartsWith("system.cpu.count"));
        collections.bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        processor();
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        Gauge.builder("whichrole.build.info", () -> 1)
                .description("Always 1; the version is in the label")
                .tag("version", version)
                .register(registry);
    }

    /** Two of Micrometer's have names that Prometheus' checker does not take; the first is there under its usual name. */
    private void processor() {
        new ProcessorMetrics().bindTo(registry);
        if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system) {
            counted(
                    "process.cpu.seconds",
                    "Processor time that the process has used",
                    system,
                    used -> used.getProcessCpuTime() / NANOS);
        }
    }

    /** A request of Slack's was acknowledged. */
    void acknowledged(String kind, String outcome, Duration took) {
        Timer.builder("whichrole.ack")
                .description("From a request that has arrived whole to its acknowledgement")
                .tags("kind", kind, "outcome", outcome)
                .serviceLevelObjectives(ACK_BUCKETS)
                .register(registry)
                .record(took);
    }

    /** A call to Slack's Web API has ended. */
    void called(String method, String error, Duration took) {
        Timer.builder("whichrole.slack.call")
                .description("Calls to Slack's Web API")
                .tags("method", method, "error", error)
                .register(registry)
                .record(took);
    }

    /** One more of something. */
    void count(String name, String description, String... labels) {
        Counter.builder(name)
                .description(description)
                .tags(labels)
                .register(registry)
                .increment();
    }

    /** Something that is counted elsewhere, and only ever grows. */
    <T> void counted(String name, String description, T where, ToDoubleFunction<T> count, String... labels) {
        FunctionCounter.builder(name, where, count)
                .description(description)
                .tags(labels)
                .register(registry);
    }

    /** Something that goes up and down, looked up whenever somebody asks. */
    <T> void gauge(String name, String description, T where, ToDoubleFunction<T> value, String... labels) {
        Gauge.builder(name, where, value)
                .description(description)
                .tags(labels)
                .strongReference(true)
                .register(registry);
    }

    /** Everything, as Prometheus reads it. */
    String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
