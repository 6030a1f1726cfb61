import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Starts the packaged bot as the Procfile does, asks it what people ask, and stops it, while the Java runtime writes down
 * which classes that took: a class-data archive, or an AOT cache where the runtime has that (25 and later). The next start
 * finds it beside the jar and is done sooner. Run by the build with a folder; whatever goes wrong here costs nothing but
 * that, so it never fails the build.
 */
public final class Rehearsal {
    private static final String SECRET = "a-rehearsal-is-signed-with-this-";
    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final int FIRST_WITH_AOT_CACHE = 25;

    private static final List<String> TYPED = List.of(
            "", "sre", "sre senior", "junior", "sre vs devops", "map", "train", "startup", "error budget", "paltform",
            "who owns monitoring here", "the pods crash after every deploy, who helps?", "me", "team", "privacy", "quiz");

    private final Path folder;
    private final int port;

    private Rehearsal(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** With the folder that the jar is in, which the archive is written to; it lies where the Procfile does. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Path archive = folder.resolve("whichrole.jsa");
        Files.deleteIfExists(archive);
        try (var free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            free.close();
            new Rehearsal(folder, port).run(archive);
        } catch (IOException | GeneralSecurityException e) {
            System.out.println("No class-data archive: " + e.getMessage() + " The bot starts without.");
        }
    }

    private void run(Path archive) throws IOException, GeneralSecurityException, InterruptedException {
        Path scratch = Files.createTempDirectory("rehearsal");
        Process bot = start(archive, scratch);
        try {
            awaitListening(bot);
            for (String typed : TYPED) {
                ask(form(typed));
            }
            ask("payload=" + encoded(CLICK));
            ask(EVENT);
        } finally {
            bot.destroy();
            if (!bot.waitFor(90, TimeUnit.SECONDS)) {
                bot.destroyForcibly();
            }
            clear(scratch);
        }
        System.out.println(Files.exists(archive)
                ? "Wrote " + archive + ", " + (Files.size(archive) >> 20) + " MB."
                : "No class-data archive: this Java runtime wrote none. The bot starts without.");
    }

    private Process start(Path archive, Path scratch) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags());
        boolean cache = Runtime.version().feature() >= FIRST_WITH_AOT_CACHE;
        command.add((cache ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive);
        command.addAll(List.of("-jar", folder.resolve("whichrole.jar").toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(folder.resolve("rehearsal.log").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("SLACK_") || name.equals("DATABASE_URL"));
        builder.environment()
                .putAll(Map.of(
                        "PORT", String.valueOf(port),
                        "SLACK_BOT_TOKEN", "xoxb-rehearsal",
                        "SLACK_SIGNING_SECRET", SECRET,
                        "SLACK_API_URL", "http://127.0.0.1:9/api/",
                        "WHICHROLE_DB", scratch.resolve("whichrole.db").toString()));
        if (cache) {
            // Another process writes the cache. Only this collector can put objects into it, whichever reads them later.
            builder.environment().put("JAVA_AOT_OPTIONS", "-XX:-UseSerialGC -XX:+UseG1GC");
        }
        return builder.start();
    }

    /** What the Procfile starts Java with, apart from the archive. */
    private static List<String> flags() throws IOException {
        String line = Files.readString(Path.of("Procfile")).strip();
        return Arrays.stream(line.substring(line.indexOf("java ") + 5, line.indexOf("-jar")).strip().split(" +"))
                .filter(flag -> !flag.startsWith("-XX:SharedArchiveFile"))
                .toList();
    }

    private void awaitListening(Process bot) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (true) {
            try (var socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException e) {
                if (!bot.isAlive() || System.nanoTime() > end) {
                    throw new IOException("the bot does not listen (see " + folder.resolve("rehearsal.log") + ").", e);
                }
                Thread.sleep(50);
            }
        }
    }

    private static String form(String text) {
        return "token=t&team_id=T0REHEARSAL&channel_id=C0REHEARSAL&user_id=U0REHEARSAL&command=%2Fwhichrole&text="
                + encoded(text) + "&response_url=http%3A%2F%2F127.0.0.1%3A9%2F&trigger_id=1.2.3";
    }

    private static final String CLICK = "{\"type\":\"block_actions\",\"team\":{\"id\":\"T0REHEARSAL\"},"
            + "\"user\":{\"id\":\"U0REHEARSAL\",\"team_id\":\"T0REHEARSAL\"},\"trigger_id\":\"1.2.3\","
            + "\"channel\":{\"id\":\"C0REHEARSAL\"},\"container\":{\"type\":\"message\",\"is_ephemeral\":true},"
            + "\"response_url\":\"http://127.0.0.1:9/\",\"actions\":[{\"type\":\"button\",\"action_id\":\"explain.show.1\","
            + "\"block_id\":\"b\",\"value\":\"sre senior\",\"action_ts\":\"1.2\"}]}";

    private static final String EVENT = "{\"type\":\"event_callback\",\"team_id\":\"T0REHEARSAL\",\"event_id\":\"Ev0\","
            + "\"event_time\":1,\"event\":{\"type\":\"app_mention\",\"user\":\"U0REHEARSAL\",\"text\":\"<@U0> sre\","
            + "\"channel\":\"C0REHEARSAL\",\"ts\":\"1.2\",\"event_ts\":\"1.2\"}}";

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Sends it as Slack does, and waits for the answer. */
    private void ask(String body) throws IOException, GeneralSecurityException {
        String time = String.valueOf(Instant.now().getEpochSecond());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] sum = mac.doFinal(("v0:" + time + ":" + body).getBytes(StandardCharsets.UTF_8));
        String type = body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
        String request = "POST /slack/events HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                + "\r\nX-Slack-Request-Timestamp: " + time + "\r\nX-Slack-Signature: v0="
                + HexFormat.of().formatHex(sum) + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getInputStream().readAllBytes();
        }
    }

    private static void clear(Path scratch) throws IOException {
        try (var files = Files.list(scratch)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(scratch);
    }
}
