package dev.whichrole.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Repeats the table of docs/performance.md: what is measured is here, how it is written down in {@link BenchReport}. */
public final class Bench {
    private static final Path OUT = Path.of("target/bench");
    private static final List<String> MIXED = List.of(
            "sre", "sre vs devops", "senior", "help", "the pods crash after every deploy, who helps?", "platform junior",
            "error budget", "map", "who owns monitoring here", "paltform");

    private static final int MOST_WARM_UPS = 10;

    /** What grows by less from one load to the next is warm. */
    private static final double STEADY = 1.05;

    /** What is typed for each row of the table. */
    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("card", "sre");
        TEXTS.put("comparison", "sre vs devops");
        TEXTS.put("level", "senior");
        TEXTS.put("help", "help");
        TEXTS.put("triage", "the pods crash after every deploy, who helps?");
    }

    /** After its first requests an app is left alone for so long before it counts as idle. */
    private static final int IDLE_MILLIS = 10_000;

    private static final Pattern PHASE = Pattern.compile("Phase ([A-Za-z ]+): (\\d+) ms");

    private final BenchReport report = new BenchReport();
    private final boolean isShort;
    private final int seconds;

    private Bench(boolean isShort) {
        this.isShort = isShort;
        this.seconds = isShort ? 1 : 3;
    }

    /** With {@code short}, one round of short loads that is only printed. */
    public static void main(String[] args) throws Exception {
        Files.createDirectories(OUT);
        boolean isShort = Arrays.asList(args).contains("short");
        new Bench(isShort).run();
    }

    private void run() throws IOException, InterruptedException {
        int rounds = isShort ? 1 : Integer.getInteger("rounds", 5);
        start(bot(List.of())).close(); // the database is migrated before anything is measured
        for (int round = 1; round <= rounds; round++) {
            System.out.println("Round " + round + " of " + rounds + " ...");
            starts();
            loads(round == rounds);
        }
        memory();
        if (isShort) {
            System.out.println(report.markdown());
        } else {
            report.write(Path.of("docs/performance.md"));
        }
    }

    /** A command line, and where and with what it runs. */
    private record Launch(List<String> command, Map<String, String> variables) {}

    private static Launch bot(List<String> flags) throws IOException {
        String line = Files.readString(Path.of("Procfile")).strip();
        var command = new ArrayList<>(Arrays.asList(line.substring(line.indexOf("java ")).split(" +")));
        command.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(1, flags);
        return new Launch(command, Map.of("WHICHROLE_DB", OUT.resolve("whichrole.db").toString()));
    }

    private static Launch plainBot() throws IOException {
        var with = bot(List.of());
        return new Launch(
                with.command().stream()
                        .filter(word -> !word.startsWith("-XX:SharedArchiveFile"))
                        .toList(),
                with.variables());
    }

    private static Launch bare() throws IOException {
        var command = new ArrayList<>(plainBot().command());
        int jar = command.indexOf("-jar");
        command.set(jar, "-cp");
        command.set(jar + 1, "target/bench/classes:src/main/resources:target/lib/*");
        command.add(BareBolt.class.getName());
        return new Launch(command, Map.of());
    }

    private static Optional<Launch> node() {
        return Files.isDirectory(Path.of("target/bolt-js/node_modules/@slack/bolt")) && canRun("node")
                ? Optional.of(new Launch(
                        List.of("node", "src/bench/js/noop.js"),
                        Map.of("NODE_PATH", Path.of("target/bolt-js/node_modules").toAbsolutePath().toString())))
                : Optional.empty();
    }

    private static boolean canRun(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static BenchApp start(Launch launch) throws IOException, InterruptedException {
        long began = System.nanoTime();
        var app = BenchApp.start(launch.command(), new File("."), launch.variables());
        app.untilFirstAnswer(began);
        return app;
    }

    private void starts() throws IOException, InterruptedException {
        startOf("bot", bot(List.of()));
        startOf("bare", bare());
        startOf("bot without its archive", plainBot());
        if (node().isPresent()) {
            startOf("node", node().get());
        }
        phases();
        otherJava();
    }

    private void startOf(String name, Launch launch) throws IOException, InterruptedException {
        long began = System.nanoTime();
        try (var app = BenchApp.start(launch.command(), new File("."), launch.variables())) {
            report.add("start to first answer, ms", name, app.untilFirstAnswer(began));
            report.add("processor time until then, ms", name, app.processorMicros() / 1_000);
            if (name.startsWith("bot")) {
                app.awaitReady();
                report.add("start to ready, ms", name, (System.nanoTime() - began) / 1e6);
            }
            double[] first = app.oneByOne(500);
            report.add("first request, ms", name, first[0]);
            Arrays.sort(first);
            report.add("first 500 requests, p99, ms", name, first[494]);
            Thread.sleep(IDLE_MILLIS);
            report.add("resident, idle, MB", name, app.megabytes("VmRSS"));
            report.add("threads, idle", name, app.threads());
        }
    }

    /** As the log at DEBUG has them. */
    private void phases() throws IOException, InterruptedException {
        var debug = new Launch(bot(List.of()).command(), new LinkedHashMap<>(bot(List.of()).variables()));
        debug.variables().put("LOG_LEVEL", "DEBUG");
        try (var app = start(debug)) {
            app.awaitReady();
            Thread.sleep(100);
            PHASE.matcher(app.logged()).results().forEach(found -> report.phase(found.group(1), Long.parseLong(found.group(2))));
        }
    }

    /** The same jar on another Java, with the archive that a rehearsal writes there. */
    private void otherJava() throws IOException, InterruptedException {
        String home = System.getenv("OTHER_JAVA_HOME");
        if (home == null) {
            return;
        }
        String java = Path.of(home, "bin", "java").toString();
        Path folder = OUT.resolve("other");
        if (!Files.exists(folder.resolve("whichrole.jsa"))) {
            Files.createDirectories(folder);
            Files.copy(Path.of("target/whichrole.jar"), folder.resolve("whichrole.jar"), StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(folder.resolve("lib"));
            Files.createSymbolicLink(folder.resolve("lib"), Path.of("target/lib").toAbsolutePath());
            new ProcessBuilder(java, "src/build/java/Rehearsal.java", folder.toString()).inheritIO().start().waitFor();
        }
        for (boolean archive : List.of(true, false)) {
            var launch = archive ? bot(List.of()) : plainBot();
            var command = launch.command().stream()
                    .map(word -> word.replace("target/whichrole", folder + "/whichrole"))
                    .collect(Collectors.toCollection(ArrayList::new));
            command.set(0, java);
            startOf((archive ? "bot" : "bot without its archive") + ", other Java", new Launch(command, launch.variables()));
        }
    }

    /** All of them run meanwhile, and are loaded in turn. */
    private void loads(boolean last) throws IOException, InterruptedException {
        try (var bot = start(bot(List.of()));
                var bare = start(bare());
                var node = node().isPresent() ? start(node().get()) : null) {
            bot.awaitReady();
            warmUp(bot, MIXED);
            warmUp(bare, List.of("sre"));
            if (node != null) {
                warmUp(node, List.of("sre"));
            }
            for (var text : TEXTS.entrySet()) {
                load(text.getKey() + ", 16 connections", "bot", bot, text.getValue(), 16);
                load(text.getKey() + ", 16 connections", "bare", bare, text.getValue(), 16);
            }
            load("card, 1 connection", "bot", bot, "sre", 1);
            load("card, 1 connection", "bare", bare, "sre", 1);
            if (node != null) {
                load("card, 16 connections", "node", node, "sre", 16);
                load("card, 1 connection", "node", node, "sre", 1);
                report.add("resident after the load, MB", "node", node.megabytes("VmRSS"));
            }
            report.add("resident after the load, MB", "bot", bot.megabytes("VmRSS"));
            report.add("resident after the load, MB", "bare", bare.megabytes("VmRSS"));
            if (last) {
                mixed(bot);
            }
        }
    }

    /** Until it hardly gets faster, as how long that takes depends on the machine; a minute at most. */
    private void warmUp(BenchApp app, List<String> typed) throws IOException, InterruptedException {
        double before = 0;
        double now = Wrk.run(app.port(), typed, 16, 2 * seconds).perSecond();
        for (int more = 1; more < MOST_WARM_UPS && now > before * STEADY; more++) {
            before = now;
            now = Wrk.run(app.port(), typed, 16, 2 * seconds).perSecond();
        }
    }

    private void load(String row, String name, BenchApp app, String typed, int connections)
            throws IOException, InterruptedException {
        Wrk.run(app.port(), List.of(typed), connections, seconds); // until it is compiled; not counted
        double before = app.processorMicros();
        var load = Wrk.run(app.port(), List.of(typed), connections, seconds);
        report.add(row + ", requests/s", name, load.perSecond());
        report.add(row + ", p99, ms", name, load.p99Millis());
        report.add(row + ", processor, µs a request", name, (app.processorMicros() - before) / load.requests());
    }

    private void mixed(BenchApp bot) throws IOException, InterruptedException {
        long wanted = isShort ? 20_000 : 200_000;
        long done = 0;
        while (done < wanted) {
            done += Wrk.run(bot.port(), MIXED, 16, seconds).requests();
        }
        report.add("resident at the peak of " + wanted + " mixed requests, MB", "bot", bot.megabytes("VmHWM"));
    }

    /** Where it goes, as the runtime itself says. */
    private void memory() throws IOException, InterruptedException {
        try (var bot = start(bot(List.of("-XX:NativeMemoryTracking=summary")))) {
            bot.awaitReady();
            Wrk.run(bot.port(), MIXED, 16, 2 * seconds);
            bot.jcmd("GC.run");
            report.memory(bot.jcmd("VM.native_memory", "summary"), bot.jcmd("GC.heap_info"), bot.threads());
        }
    }
}
