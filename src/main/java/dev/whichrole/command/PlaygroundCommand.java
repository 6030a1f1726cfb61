package dev.whichrole.command;

import dev.whichrole.playground.Playground;
import dev.whichrole.playground.PlaygroundSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The playground alone, for any app in any language: what it is told with and where it prints what the app needs to know. */
@Command(
        name = "playground",
        description = "A strict Slack for one company on this machine, for the app of this manifest.",
        mixinStandardHelpOptions = true)
public final class PlaygroundCommand implements Callable<Integer> {
    @Spec
    @Nullable
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Reached reached = new Reached();

    @Option(
            names = "--manifest",
            required = true,
            paramLabel = "FILE",
            description = "The app's manifest, YAML or JSON.")
    private Path manifest = Path.of("manifest.yml");

    @Option(
            names = "--signing-secret",
            defaultValue = "",
            paramLabel = "SECRET",
            description = "What requests are signed with; made up and printed if not given.")
    private String signingSecret = "";

    @Option(
            names = "--bot-token",
            defaultValue = "",
            paramLabel = "TOKEN",
            description = "What the app calls with; made up and printed if not given.")
    private String botToken = "";

    @Option(
            names = "--app-token",
            defaultValue = "",
            paramLabel = "TOKEN",
            description = "What the app opens sockets with; made up and printed if not given.")
    private String appToken = "";

    @Option(names = "--port", defaultValue = "3000", description = "Where people open it; 0 for any that is free.")
    private int port;

    @Option(
            names = "--company",
            paramLabel = "FILE",
            description = "Another company than the playground's own, in YAML.")
    private @Nullable Path company;

    /** How Slack reaches the app. */
    private static final class Reached {
        @Option(
                names = "--app",
                paramLabel = "URL",
                description = "Where the app listens, such as http://localhost:4000/slack/events.")
        private @Nullable URI app;

        @Option(names = "--socket", description = "By Socket Mode: the app connects.")
        private boolean socket;
    }

    /** Runs until the process is told to stop. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        Playground playground = start();
        Runtime.getRuntime().addShutdownHook(new Thread(playground::close, "stop"));
        new CountDownLatch(1).await();
        return 0;
    }

    /**
     * Starts it and prints what the app needs.
     *
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if Slack would refuse the manifest, or nobody could live in the company
     */
    public Playground start() throws IOException {
        PlaygroundSettings settings = PlaygroundSettings.of(Files.readString(manifest), Map.of())
                .onPort(port)
                .known(botToken, appToken, signingSecret);
        if (company != null) {
            settings = settings.company(Files.readString(company));
        }
        Playground playground = Playground.start(reached.socket ? settings.bySocket() : settings);
        if (reached.app != null) {
            playground.connect(reached.app);
        }
        tell(playground);
        return playground;
    }

    /** The secrets are worth something on this machine only; those that were given are not repeated. */
    private void tell(Playground playground) {
        PrintWriter out = Objects.requireNonNull(spec, "picocli fills this in")
                .commandLine()
                .getOut();
        out.println("The playground is at " + playground.url());
        out.println("Start the app with its Web API at " + playground.apiUrl() + " and");
        secret(out, "SLACK_BOT_TOKEN", botToken, playground.botToken());
        if (reached.socket) {
            secret(out, "SLACK_APP_TOKEN", appToken, playground.appToken());
        } else {
            secret(out, "SLACK_SIGNING_SECRET", signingSecret, playground.signingSecret());
        }
        out.println("or, where anybody installs it by OAuth, instead of a bot token");
        out.println("  SLACK_CLIENT_ID=" + playground.clientId());
        out.println("  SLACK_CLIENT_SECRET=" + playground.clientSecret());
        out.flush();
    }

    private static void secret(PrintWriter out, String name, String given, String used) {
        out.println("  " + name + "=" + (given.isEmpty() ? used : "(the one you gave)"));
    }
}
