package dev.whichrole.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The app's manifest with the addresses filled in, as it is to be pasted at api.slack.com/apps. */
@Command(
        name = "manifest",
        description = "Prints the app's manifest, ready to paste at api.slack.com/apps (\"From a manifest\").",
        mixinStandardHelpOptions = true)
public final class ManifestCommand implements Callable<Integer> {
    private static final String EXAMPLE = "https://whichrole.example.com";

    @Spec
    @Nullable
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Reached reached = new Reached();

    /** How Slack reaches the app. */
    private static final class Reached {
        @Option(
                names = "--url",
                paramLabel = "URL",
                description = "Over HTTP: where the bot can be reached, such as https://bot.example.com.")
        private @Nullable URI url;

        @Option(names = "--socket", description = "By Socket Mode: nothing needs to reach the bot.")
        private boolean socket;
    }

    /** Prints it. */
    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec().commandLine().getOut();
        out.print(reached.socket ? bySocket(text()) : text().replace(EXAMPLE, root(reached.url)));
        out.flush();
        return 0;
    }

    /** Slack asks for no addresses then, and takes the redirects of installation only over HTTP. */
    private static String bySocket(String manifest) {
        return manifest.replaceAll("(?m)^ *(?:request_url|url): " + EXAMPLE + ".*\\R", "")
                .replaceAll("(?m)^  redirect_urls:\\R(?:    .*\\R)+", "")
                .replaceFirst("socket_mode_enabled: false", "socket_mode_enabled: true");
    }

    private String root(@Nullable URI url) {
        if (url == null
                || !"https".equals(url.getScheme())
                || url.getRawAuthority() == null
                || url.getRawQuery() != null) {
            throw new CommandLine.ParameterException(
                    spec().commandLine(), "Slack takes only addresses that begin with https://, not " + url + ".");
        }
        return url.toString().replaceFirst("/+$", "");
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec, "picocli fills this in");
    }

    private static String text() throws IOException {
        try (InputStream in = ManifestCommand.class.getResourceAsStream("/manifest.yml")) {
            return new String(
                    Objects.requireNonNull(in, "manifest.yml is packaged").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
