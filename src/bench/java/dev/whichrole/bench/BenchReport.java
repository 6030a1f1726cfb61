package dev.whichrole.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was measured, as tables in Markdown: medians with the range of all rounds. */
final class BenchReport {
    private static final String BEGIN = "<!-- written by src/bench/run: begin -->";
    private static final String END = "<!-- written by src/bench/run: end -->";
    private static final Pattern CATEGORY = Pattern.compile("-\\s+(.+?) \\(reserved=(\\d+)KB, committed=(\\d+)KB\\)");

    private final Map<String, Map<String, List<Double>>> rows = new LinkedHashMap<>();
    private final Map<String, List<Double>> phases = new LinkedHashMap<>();
    private final StringBuilder memory = new StringBuilder();

    /** One more figure of this row for this app. */
    void add(String row, String app, double value) {
        rows.computeIfAbsent(row, absent -> new LinkedHashMap<>())
                .computeIfAbsent(app, absent -> new ArrayList<>())
                .add(value);
    }

    void phase(String name, long millis) {
        phases.computeIfAbsent(name, absent -> new ArrayList<>()).add((double) millis);
    }

    /** What {@code jcmd} said of a process of so many threads. */
    void memory(String nativeMemory, String heap, int threads) {
        memory.append("| part | committed, MB |\n|---|---|\n");
        CATEGORY.matcher(nativeMemory)
                .results()
                .filter(found -> Long.parseLong(found.group(3)) > 256)
                .forEach(found -> memory.append("| ")
                        .append(found.group(1))
                        .append(" | ")
                        .append(number(Long.parseLong(found.group(3)) / 1024.0))
                        .append(" |\n"));
        memory.append("\nHeap after a collection: ")
                .append(heap.lines()
                        .map(String::strip)
                        .filter(line -> line.contains("used"))
                        .map(line -> line.replaceAll(" *\\[.*", ""))
                        .collect(Collectors.joining("; ")))
                .append(". ")
                .append(threads)
                .append(" threads.\n");
    }

    /** All of it. */
    String markdown() throws IOException, InterruptedException {
        return BEGIN + "\n" + machine() + "\n" + table(List.of("bot", "bare", "node"), "Bolt for JavaScript", true) + "\n"
                + variants() + "\n### Phases of the start\n\n" + phaseTable() + "\n### Where memory goes\n\n" + memory + END + "\n";
    }

    private String machine() throws IOException, InterruptedException {
        String model = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor");
        int rounds = rows.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToInt(List::size)
                .max()
                .orElse(0);
        String load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        return "Measured on " + LocalDate.now() + ": " + Runtime.getRuntime().availableProcessors() + " cores (" + model
                + "), Java " + Runtime.version() + ", wrk " + said("wrk", "--version").replaceAll("(?s).*?([\\d.]+).*", "$1")
                + ", Node " + said("node", "--version") + "; commit " + said("git", "rev-parse", "--short", "HEAD")
                + "; the driver on the same machine; " + rounds + " rounds, the apps in turn in each; median (least to most)."
                + " Load of the machine at the end: " + load + ".\n";
    }

    private static String said(String... command) throws InterruptedException {
        try {
            var running = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(running.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            running.waitFor();
            return said.lines().findFirst().orElse("").strip();
        } catch (IOException e) {
            return "not installed";
        }
    }

    private String table(List<String> apps, String third, boolean ratio) {
        var table = new StringBuilder("| | bot | bare Bolt | " + third + " | bot to bare |\n|---|---|---|---|---|\n");
        rows.forEach((row, figures) -> {
            if (apps.stream().anyMatch(figures::containsKey)) {
                table.append("| ").append(row);
                apps.forEach(app -> table.append(" | ").append(figures.containsKey(app) ? range(figures.get(app)) : ""));
                table.append(" | ").append(ratio ? ratio(figures) : "").append(" |\n");
            }
        });
        return table.toString();
    }

    /** Round by round, as what disturbs the machine disturbs both. */
    private static String ratio(Map<String, List<Double>> figures) {
        List<Double> bot = figures.getOrDefault("bot", List.of());
        List<Double> bare = figures.getOrDefault("bare", List.of());
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < Math.min(bot.size(), bare.size()); i++) {
            ratios.add(bot.get(i) / bare.get(i));
        }
        return ratios.isEmpty() ? "" : range(ratios);
    }

    private String variants() {
        var names = rows.values().stream()
                .flatMap(row -> row.keySet().stream())
                .filter(name -> name.startsWith("bot "))
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        var table = new StringBuilder("| | " + String.join(" | ", names) + " |\n|---|" + "---|".repeat(names.size()) + "\n");
        rows.forEach((row, figures) -> {
            if (names.stream().anyMatch(figures::containsKey)) {
                table.append("| ").append(row).append(names.stream()
                        .map(name -> " | " + (figures.containsKey(name) ? range(figures.get(name)) : ""))
                        .collect(Collectors.joining()));
                table.append(" |\n");
            }
        });
        return table.toString();
    }

    private String phaseTable() {
        return Stream.concat(
                        Stream.of("| phase | ms |", "|---|---|"),
                        phases.entrySet().stream().map(phase -> "| " + phase.getKey() + " | " + range(phase.getValue()) + " |"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String range(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        String median = number(sorted.get(sorted.size() / 2));
        return sorted.size() == 1
                ? median
                : median + " (" + number(sorted.get(0)) + " to " + number(sorted.get(sorted.size() - 1)) + ")";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    /** Puts it between the marks in the page, or at its end where there are none yet. */
    void write(Path page) throws IOException, InterruptedException {
        String text = Files.exists(page) ? Files.readString(page) : "";
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        String before = begin < 0 ? text + "\n" : text.substring(0, begin);
        String behind = end < 0 ? "" : text.substring(end + END.length()).stripLeading();
        Files.writeString(page, before + markdown() + (behind.isEmpty() ? "" : "\n" + behind));
        System.out.println("Wrote " + page + ".");
    }
}
