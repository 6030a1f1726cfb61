package dev.whichrole.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Loads a server with signed commands by {@code wrk}, from one thread. */
final class Wrk {
    private static final Pattern COUNT = Pattern.compile("(\\d+) requests in");
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([\\d.]+)(us|ms|s)");

    /** What a load came to; the 99th percentile is in milliseconds. */
    record Load(long requests, double perSecond, double p99Millis) {}

    private Wrk() {}

    /** @throws IOException if wrk fails, or an answer was none */
    static Load run(int port, List<String> typed, int connections, int seconds) throws IOException, InterruptedException {
        Path script = Files.createTempFile("bench", ".lua");
        Path out = Files.createTempFile("bench", ".txt");
        try {
            Files.writeString(script, lua(typed));
            int status = new ProcessBuilder(
                            "wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--latency", "-s",
                            script.toString(), "http://127.0.0.1:" + port + "/slack/events")
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start()
                    .waitFor();
            return read(status, Files.readString(out, StandardCharsets.UTF_8));
        } finally {
            Files.delete(script);
            Files.delete(out);
        }
    }

    private static Load read(int status, String said) throws IOException {
        if (status != 0 || said.contains("Non-2xx")) {
            throw new IOException("wrk says: " + said);
        }
        Matcher p99 = found(P99, said);
        double unit = p99.group(2).equals("us") ? 0.001 : p99.group(2).equals("s") ? 1_000 : 1;
        return new Load(
                Long.parseLong(found(COUNT, said).group(1)),
                Double.parseDouble(found(RATE, said).group(1)),
                Double.parseDouble(p99.group(1)) * unit);
    }

    private static Matcher found(Pattern pattern, String said) throws IOException {
        Matcher matcher = pattern.matcher(said);
        if (!matcher.find()) {
            throw new IOException("wrk says: " + said);
        }
        return matcher;
    }

    /** One text after another, each signed beforehand: Slack's five minutes are longer than any load here. */
    private static String lua(List<String> typed) {
        String requests = typed.stream()
                .map(Signed::command)
                .map(signed -> "wrk.format('POST', nil, {['Content-Type']='application/x-www-form-urlencoded',"
                        + "['User-Agent']='Slackbot 1.0 (+https://api.slack.com/robots)',['Accept']='application/json,*/*',"
                        + "['Accept-Encoding']='gzip,deflate',['X-Slack-Request-Timestamp']='" + signed.timestamp()
                        + "',['X-Slack-Signature']='" + signed.signature() + "'}, [[" + signed.body() + "]])")
                .collect(Collectors.joining(",\n"));
        return "local r\nlocal i = 0\ninit = function() r = {" + requests
                + "} end\nrequest = function() i = i % #r + 1 return r[i] end\n";
    }
}
