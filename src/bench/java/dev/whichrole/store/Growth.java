package dev.whichrole.store;

import dev.whichrole.content.HandbookContent;
import dev.whichrole.content.PeopleContent;
import dev.whichrole.content.TriageContent;
import dev.whichrole.handbook.Role;
import dev.whichrole.people.Person;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.quiz.Given;
import dev.whichrole.quiz.Profile;
import dev.whichrole.quiz.Standing;
import dev.whichrole.team.Coverage;
import dev.whichrole.team.TeamAnswers;
import dev.whichrole.triage.RoleContacts;
import dev.whichrole.welcome.Greeting;
import dev.whichrole.welcome.GreetingOutbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * How long what the bot asks of its database takes as the tables grow, on both vendors, with the plans by which they answer;
 * the team map by its members; triage by the length of the text. Writes data, pictures and the fitted growth into a folder.
 */
public final class Growth {
    private static final TeamId TEAM = new TeamId("T0GROWTH");
    private static final Instant NOW = Instant.parse("2026-11-29T06:00:00Z");
    private static final int TIMES = 60;
    private static final int BATCH = 10_000;

    private final Path folder;
    private final int mostRows;
    private final StringBuilder plans = new StringBuilder();

    private Growth(Path folder, int mostRows) {
        this.folder = folder;
        this.mostRows = mostRows;
    }

    /** With the folder to write to, and the most rows if not a million. */
    public static void main(String[] args) throws IOException {
        String[] words = args[0].split(",", -1);
        Path folder = Files.createDirectories(Path.of(words[0]));
        new Growth(folder, words.length > 1 ? Integer.parseInt(words[1]) : 1_000_000).run();
        System.exit(0);
    }

    private void run() throws IOException {
        for (Vendor vendor : Vendor.values()) {
            write("database-" + vendor.name().toLowerCase(Locale.ROOT), "rows", "ms", database(vendor));
        }
        Files.writeString(folder.resolve("plans.txt"), plans);
        write("team-map", "members", "ms", teamMap());
        write("triage", "characters", "ms", triage());
    }

    /** By operation, its median in milliseconds at each size. */
    private Map<String, Map<Integer, Double>> database(Vendor vendor) {
        Map<String, Map<Integer, Double>> found = new LinkedHashMap<>();
        try (Database database = Database.open(vendor.fresh(), Clock.systemUTC())) {
            fill(database, 0, 10);
            for (int i = 0; i < 20; i++) {
                measure(database, vendor, 10, new LinkedHashMap<>()); // nothing is slow for being new any more
            }
            int filled = 10;
            for (int rows = 10; rows <= mostRows; rows *= 10) {
                fill(database, filled, rows);
                filled = rows;
                measure(database, vendor, rows, found);
                System.out.println(vendor + " " + rows + " rows");
            }
            plans(database, vendor);
        }
        return found;
    }

    /** Of a thousand workspaces, one of them with more of everything; of the greetings a hundredth waits. */
    private static void fill(Database database, int from, int to) {
        for (int begin = from; begin < to; begin += BATCH) {
            int first = begin;
            int last = Math.min(begin + BATCH, to);
            database.jdbi().useTransaction(handle -> {
                var profiles = handle.prepareBatch("insert into profile (team, user_id, standing, answers, counted, taken_at)"
                        + " values (?, ?, 'mid', 'a:sre:100', 1, ?)");
                var seen = handle.prepareBatch("insert into seen (event_key, seen_at) values (?, ?)");
                var greetings = handle.prepareBatch("insert into greeting (team, user_id, note, state, by_hand, attempts,"
                        + " due_at, line_at, try_at) values (?, ?, 'welcome', ?, 0, 0, ?, ?, ?)");
                for (int row = first; row < last; row++) {
                    String team = row % 2 == 0 ? TEAM.value() : "T" + row % 1_000;
                    long at = Micros.of(NOW.plusMillis(row));
                    profiles.bind(0, team).bind(1, "U" + row).bind(2, at).add();
                    seen.bind(0, Hashed.of("event " + row)).bind(1, at).add();
                    greetings.bind(0, team)
                            .bind(1, "U" + row)
                            .bind(2, row % 100 == 0 ? "pending" : "sent")
                            .bind(3, at)
                            .bind(4, at)
                            .bind(5, at)
                            .add();
                }
                profiles.execute();
                seen.execute();
                greetings.execute();
            });
        }
    }

    private static void measure(Database database, Vendor vendor, int rows, Map<String, Map<Integer, Double>> found) {
        var profiles = database.profiles();
        var claims = database.claims();
        var greetings = database.greetings();
        if (vendor == Vendor.POSTGRES) {
            database.jdbi().useHandle(handle -> handle.execute("analyze"));
        }
        put(found, "profile: find", rows, i -> profiles.find(person(i % rows)));
        put(found, "profile: save", rows, i -> profiles.save(profile(person(i % rows))));
        put(found, "profile: 500 of a channel", rows, i -> profiles.counted(TEAM, users(500, rows)));
        put(found, "claim: take and done", rows, i -> {
            var keys = List.of("new " + rows + " " + i);
            claims.take(keys);
            claims.done(keys);
        });
        put(found, "claim: one that is done", rows, i -> claims.take(List.of("event " + i % rows)));
        put(found, "greeting: add", rows, i -> greetings.add(Greeting.joined(new Person(TEAM, new UserId("N" + rows + "N" + i)), NOW)));
        put(found, "greeting: take and settle", rows, i -> {
            if (greetings.take(NOW.plus(Duration.ofDays(2)), Duration.ofMinutes(1)) instanceof GreetingOutbox.Next.Work work) {
                greetings.settle(work.taken(), new GreetingOutbox.Outcome.Sent(java.util.Optional.empty()));
            }
        });
    }

    private static Person person(int row) {
        return new Person(row % 2 == 0 ? TEAM : new TeamId("T" + row % 1_000), new UserId("U" + row));
    }

    private static Profile profile(Person owner) {
        return new Profile(owner, Standing.MID, List.of(new Given("a", Role.SRE, 100)), true, NOW);
    }

    private static List<UserId> users(int many, int rows) {
        return IntStream.range(0, many)
                .mapToObj(i -> new UserId("U" + (i * 2L) % rows))
                .toList();
    }

    private interface Work {
        void run(int time);
    }

    private static void put(Map<String, Map<Integer, Double>> found, String name, int size, Work work) {
        double[] millis = new double[TIMES];
        for (int i = 0; i < TIMES / 3; i++) {
            work.run(i + TIMES);
        }
        for (int i = 0; i < TIMES; i++) {
            long began = System.nanoTime();
            work.run(i);
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(millis);
        found.computeIfAbsent(name, absent -> new LinkedHashMap<>()).put(size, millis[TIMES / 2]);
    }

    /** What the database says of every statement that was run. */
    private void plans(Database database, Vendor vendor) {
        Set<String> statements = new TreeSet<>();
        database.jdbi().setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                statements.add(context.getParsedSql().getSql().replaceAll("\\s+", " ").strip());
            }
        });
        measure(database, vendor, mostRows, new LinkedHashMap<>());
        database.jdbi().setSqlLogger(new SqlLogger() {});
        plans.append("== ").append(vendor).append(", ").append(mostRows).append(" rows\n");
        statements.stream()
                .filter(sql -> sql.matches("(?i)(select|with|insert|update|delete).*"))
                .map(sql -> sql.replaceAll("(\\?, ?){9,}", "?, "))
                .forEach(sql -> plan(database, vendor, sql));
    }

    private void plan(Database database, Vendor vendor, String sql) {
        plans.append("\n").append(sql).append("\n");
        long holes = sql.chars().filter(c -> c == '?').count();
        String nulls = "null, ".repeat((int) Math.max(0, holes - 1)) + "null";
        String explain = vendor == Vendor.SQLITE
                ? "explain query plan " + sql.replace("?", "null")
                : "explain (costs off) execute known(" + nulls + ")";
        try {
            database.jdbi().useHandle(handle -> {
                if (vendor == Vendor.POSTGRES) {
                    handle.execute("set plan_cache_mode = force_generic_plan");
                    handle.execute("deallocate all");
                    try (var statement = handle.getConnection().createStatement()) {
                        statement.execute("prepare known as " + numbered(sql));
                    }
                }
                try (var statement = handle.getConnection().createStatement();
                        var rows = statement.executeQuery(explain)) {
                    while (rows.next()) {
                        plans.append("    ").append(rows.getString(vendor == Vendor.SQLITE ? 4 : 1)).append("\n");
                    }
                }
            });
        } catch (Exception e) {
            plans.append("    no plan: ").append(e.getMessage()).append("\n");
        }
    }

    private static String numbered(String sql) {
        var numbered = new StringBuilder();
        int number = 0;
        for (char c : sql.toCharArray()) {
            numbered.append(c == '?' ? "$" + ++number : String.valueOf(c));
        }
        return numbered.toString();
    }

    private static Map<String, Map<Integer, Double>> teamMap() {
        var answers = new TeamAnswers(HandbookContent.read().handbook(), PeopleContent.read().team());
        Map<String, Map<Integer, Double>> found = new LinkedHashMap<>();
        for (int members : List.of(10, 50, 100, 500, 1_000, 5_000)) {
            List<Profile> profiles = IntStream.range(0, members)
                    .mapToObj(i -> new Profile(
                            new Person(TEAM, new UserId("U" + i)),
                            Standing.values()[i % Standing.values().length],
                            List.of(new Given("a", Role.values()[i % 4], 60), new Given("b", Role.values()[(i / 4) % 4], 40)),
                            true,
                            NOW))
                    .toList();
            put(found, "coverage and answer", members, i -> answers.of(new Coverage(profiles), UserId::value));
        }
        return found;
    }

    private static Map<String, Map<Integer, Double>> triage() {
        var triage = TriageContent.read().triage();
        String text = "The pods crash after every deploy and nobody knows which team owns the pipeline. We were paged"
                + " twice last night, the dashboards are green, and the new cluster has no quota left. ";
        Map<String, Map<Integer, Double>> found = new LinkedHashMap<>();
        for (int length : List.of(50, 200, 600, 2_000, 6_000, 20_000, 40_000)) {
            String told = text.repeat(length / text.length() + 1).substring(0, length);
            for (int i = 0; i < 40; i++) {
                triage.answer(told, List.of(), RoleContacts.NOBODY);
            }
            put(found, "answer", length, i -> triage.answer(told, List.of(), RoleContacts.NOBODY));
        }
        return found;
    }

    /** The data as a table of commas, and the picture of it. */
    private void write(String name, String x, String y, Map<String, Map<Integer, Double>> found) throws IOException {
        var lines = new ArrayList<String>();
        var sizes = new TreeSet<Integer>();
        found.values().forEach(series -> sizes.addAll(series.keySet()));
        lines.add(x + "," + String.join(",", found.keySet()));
        sizes.forEach(size -> lines.add(size + ","
                + found.values().stream()
                        .map(series -> String.format(Locale.ROOT, "%.4f", series.get(size)))
                        .collect(Collectors.joining(","))));
        lines.add("growth,"
                + found.values().stream()
                        .map(series -> String.format(Locale.ROOT, "n^%.2f", exponent(series)))
                        .collect(Collectors.joining(",")));
        Files.write(folder.resolve(name + ".csv"), lines);
        Files.write(folder.resolve(name + ".png"), GrowthPlot.of(name, x, y, found));
    }

    /** The slope of the line that fits best where both axes are logarithms: 0 grows not at all, 1 as the size does. */
    static double exponent(Map<Integer, Double> series) {
        double n = series.size();
        double[] x = series.keySet().stream().mapToDouble(Math::log).toArray();
        double[] y = series.values().stream().mapToDouble(Math::log).toArray();
        double meanX = Arrays.stream(x).sum() / n;
        double meanY = Arrays.stream(y).sum() / n;
        double over = IntStream.range(0, x.length).mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY)).sum();
        return over / IntStream.range(0, x.length).mapToDouble(i -> (x[i] - meanX) * (x[i] - meanX)).sum();
    }
}
