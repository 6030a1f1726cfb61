package dev.whichrole;

import dev.whichrole.store.Database;
import dev.whichrole.store.connection.Address;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The second half of changing {@code WHICHROLE_SECRET}: what was encrypted with an old one is encrypted with the new one. */
@Command(
        name = "reencrypt",
        description = {
            "Encrypts the tokens of all workspaces with WHICHROLE_SECRET, reading those that are under one of",
            "WHICHROLE_OLD_SECRETS (separated by commas). Bots may run meanwhile, if they know both."
        },
        mixinStandardHelpOptions = true)
final class ReencryptCommand implements Callable<Integer> {
    private final Map<String, String> environment;

    @Spec
    @Nullable
    private CommandSpec spec;

    /** With the environment of the process. */
    ReencryptCommand() {
        this(System.getenv());
    }

    ReencryptCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    /** 0 if everything is under the new secret, 1 if something could not be read. */
    @Override
    public Integer call() {
        var secrets = Access.ManyWorkspaces.tokenSecrets(
                secret(), environment.getOrDefault(Access.ManyWorkspaces.OLD_SECRETS, ""));
        try (var database = Database.open(Address.from(environment), Clock.systemUTC())) {
            var done = database.installations(
                            secrets.stream().map(Secret::value).toList())
                    .reencrypt();
            PrintWriter out = Objects.requireNonNull(spec, "picocli fills this in")
                    .commandLine()
                    .getOut();
            out.println(done.done() + " encrypted anew, " + done.before() + " were under WHICHROLE_SECRET already.");
            done.unreadable()
                    .forEach(team -> out.println(team + " cannot be read: it is under a secret that is not in "
                            + Access.ManyWorkspaces.OLD_SECRETS + ". Name that one, or install the app there again."));
            out.flush();
            return done.unreadable().isEmpty() ? 0 : 1;
        }
    }

    private Secret secret() {
        String value =
                environment.getOrDefault(Access.ManyWorkspaces.SECRET, "").strip();
        if (value.isEmpty()) {
            throw new Settings.Unusable(
                    Access.ManyWorkspaces.SECRET + " is missing: it is what tokens are encrypted with.");
        }
        return new Secret(value);
    }
}
