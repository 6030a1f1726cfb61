package dev.whichrole;

import dev.whichrole.content.PlainJson;
import dev.whichrole.content.Yaml;
import dev.whichrole.doctor.Doctor;
import dev.whichrole.doctor.Finding;
import dev.whichrole.doctor.Finding.Level;
import dev.whichrole.doctor.Scopes;
import dev.whichrole.doctor.Setup;
import dev.whichrole.playground.manifest.ManifestReader;
import dev.whichrole.store.connection.Address;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks at what the environment says, and at what that leads to, before or while a bot runs with it. */
@Command(
        name = "doctor",
        description = {
            "Looks at the variables, Slack's answer to the token, granted scopes, the clock, the socket, the database,",
            "who has installed it and PUBLIC_URL, and says of each what to do. Changes nothing. Ends with 1 if something",
            "is wrong."
        },
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    private static final String VARIABLES = "variables";

    private final Map<String, String> environment;
    private final InstantSource clock;

    @Spec
    @Nullable
    private CommandSpec spec;

    @Option(names = "--json", description = "For machines: a list of objects with check, level, says and remedy.")
    private boolean json;

    /** With the environment and the clock of the process. */
    DoctorCommand() {
        this(System.getenv(), Clock.systemUTC());
    }

    DoctorCommand(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    /** What {@code content/scopes.yaml} holds. */
    record ScopeWords(Map<String, String> costs) {}

    @Override
    public Integer call() {
        List<Finding> findings = findings();
        PrintWriter out = Objects.requireNonNull(spec, "picocli fills this in")
                .commandLine()
                .getOut();
        if (json) {
            out.println(PlainJson.write(Map.of(
                    "findings", findings.stream().map(DoctorCommand::fields).toList())));
        } else {
            findings.forEach(finding -> out.println(finding.line()));
        }
        out.flush();
        return findings.stream().anyMatch(finding -> finding.level() == Level.FAIL) ? 1 : 0;
    }

    private static Map<String, String> fields(Finding finding) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("check", finding.check());
        fields.put("level", finding.level().name());
        fields.put("says", finding.says());
        fields.put("remedy", finding.remedy());
        return fields;
    }

    private List<Finding> findings() {
        try {
            Settings settings = Settings.from(environment);
            var findings = new ArrayList<Finding>();
            settings.warning().ifPresent(warning -> findings.add(Finding.warn(VARIABLES, warning, "")));
            if (settings.access().isEmpty()) {
                findings.add(Finding.ok(VARIABLES, "none of Slack's is set: the bot opens the playground"));
                return findings;
            }
            findings.add(Finding.ok(VARIABLES, mode(settings.access().get())));
            findings.addAll(
                    new Doctor(scopes(), clock).look(setup(settings.access().get(), settings)));
            return findings;
        } catch (Settings.Unusable e) {
            return List.of(Finding.fail(
                    VARIABLES, String.valueOf(e.getMessage()), "set it; the README says which belong together"));
        }
    }

    private static String mode(Access access) {
        if (access instanceof Access.ManyWorkspaces) {
            return "many workspaces by OAuth";
        }
        return access.appToken().isPresent() ? "one workspace by Socket Mode" : "one workspace over HTTP";
    }

    private static Setup setup(Access access, Settings settings) {
        return new Setup(
                access instanceof Access.OneWorkspace one
                        ? Optional.of(one.botToken().value())
                        : Optional.empty(),
                access instanceof Access.ManyWorkspaces many
                        ? many.tokenSecrets().stream().map(Secret::value).toList()
                        : List.of(),
                access.appToken().map(Secret::value),
                access.signingSecret().map(Secret::value),
                settings.publicUrl(),
                settings.apiUrl(),
                settings.database().orElseGet(() -> Address.from(Map.of())));
    }

    static Scopes scopes() {
        var manifest = ManifestReader.read(LocalSlack.manifest());
        return new Scopes(
                manifest.scopes(),
                manifest.optionalScopes(),
                Yaml.read("content/scopes.yaml", ScopeWords.class).costs());
    }
}
