package dev.whichrole.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** An app in a process of its own that answers slash commands, started as it is in production. */
final class BenchApp implements AutoCloseable {
    private static final long LONGEST_START = TimeUnit.SECONDS.toNanos(60);
    private static final int PAUSE_MILLIS = 2;

    private final Process process;
    private final int port;
    private final Path log;

    private BenchApp(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts it with these variables besides its port and Slack's. */
    static BenchApp start(List<String> command, File folder, Map<String, String> variables) throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path log = Files.createTempFile("bench", ".log");
        var builder = new ProcessBuilder(command).directory(folder).redirectErrorStream(true).redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("SLACK_") || name.startsWith("LOG_"));
        environment.put("PORT", String.valueOf(port));
        environment.put("SLACK_BOT_TOKEN", "xoxb-bench");
        environment.put("SLACK_SIGNING_SECRET", Signed.SECRET);
        environment.put("SLACK_API_URL", "http://127.0.0.1:9/api/");
        environment.putAll(variables);
        return new BenchApp(builder.start(), port, log);
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    String logged() throws IOException {
        return Files.readString(log);
    }

    /** Asks until there is a correct answer, and says how many milliseconds after {@code began} that was. */
    double untilFirstAnswer(long began) throws IOException, InterruptedException {
        byte[] request = Signed.command("sre").request();
        while (true) {
            try (var socket = connect()) {
                exchange(socket, request);
                return (System.nanoTime() - began) / 1e6;
            } catch (IOException e) {
                if (!process.isAlive() || System.nanoTime() - began > LONGEST_START) {
                    throw new IOException("does not answer: " + logged(), e);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    /** Waits until {@code /readyz} answers 200; an app without such a page is ready when it answers. */
    void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START;
        byte[] request = "GET /readyz HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        while (System.nanoTime() < end) {
            try (var socket = connect()) {
                exchange(socket, request);
                return;
            } catch (IOException e) {
                Thread.sleep(10);
            }
        }
        throw new IOException("is not ready: " + logged());
    }

    /** How many milliseconds each of so many requests took, one after another. */
    double[] oneByOne(int requests) throws IOException {
        byte[] request = Signed.command("sre").request();
        double[] millis = new double[requests];
        try (var socket = connect()) {
            for (int i = 0; i < requests; i++) {
                long began = System.nanoTime();
                exchange(socket, request);
                millis[i] = (System.nanoTime() - began) / 1e6;
            }
        }
        return millis;
    }

    private Socket connect() throws IOException {
        var socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
        return socket;
    }

    private static void exchange(Socket socket, byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        InputStream in = socket.getInputStream();
        String head = until(in, "\r\n\r\n");
        if (!head.startsWith("HTTP/1.1 200")) {
            throw new IOException(head.lines().findFirst().orElse(""));
        }
        String fields = head.toLowerCase(Locale.ROOT);
        int at = fields.indexOf("content-length:");
        if (at >= 0) {
            int length = Integer.parseInt(fields.substring(at + 15, fields.indexOf('\r', at)).strip());
            if (in.readNBytes(length).length < length) {
                throw new IOException("cut short");
            }
        } else if (fields.contains("transfer-encoding: chunked")) {
            until(in, "0\r\n\r\n");
        }
    }

    private static String until(InputStream in, String end) throws IOException {
        var read = new StringBuilder();
        while (read.indexOf(end, read.length() - end.length()) < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("closed");
            }
            read.append((char) next);
        }
        return read.toString();
    }

    /** The processor time spent so far, in microseconds. */
    double processorMicros() throws IOException {
        String stat = Files.readString(Path.of("/proc", String.valueOf(pid()), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10_000.0;
    }

    /** A line of the process's status such as {@code VmRSS} (now) or {@code VmHWM} (the peak), in megabytes. */
    double megabytes(String line) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(pid()), "status")).stream()
                .filter(each -> each.startsWith(line + ":"))
                .mapToDouble(each -> Long.parseLong(each.replaceAll("\\D", "")) / 1024.0)
                .findFirst()
                .orElse(Double.NaN);
    }

    int threads() {
        String[] tasks = new File("/proc/" + pid() + "/task").list();
        return tasks == null ? 0 : tasks.length;
    }

    /** What {@code jcmd} says to this. */
    String jcmd(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(pid())));
        command.addAll(Arrays.asList(words));
        var running = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        running.waitFor();
        return said;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(log);
    }
}
