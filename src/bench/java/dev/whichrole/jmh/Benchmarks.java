package dev.whichrole.jmh;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks whose names match, with what each operation allocates ({@code gc.alloc.rate.norm}). */
public final class Benchmarks {
    private Benchmarks() {}

    /** With a regular expression; {@code Benchmark} matches all. */
    public static void main(String[] args) throws Exception {
        new Runner(new OptionsBuilder()
                        .include(args[0])
                        .addProfiler(GCProfiler.class)
                        .jvmArgs("-Xmx512m", "-XX:+UseSerialGC")
                        .resultFormat(ResultFormatType.CSV)
                        .result("target/jmh.csv")
                        .build())
                .run();
    }
}
