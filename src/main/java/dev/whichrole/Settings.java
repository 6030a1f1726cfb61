package dev.whichrole;

import dev.whichrole.store.connection.Address;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the environment asks for.
 *
 * @param access how to reach a real Slack; empty for the playground
 * @param port where HTTP is served; 0 for any free port
 * @param metricsPort where {@code /metrics} is served, if anywhere; 0 for any free port
 * @param publicUrl where Slack can fetch pictures, ending in a slash
 * @param apiUrl the root of Slack's Web API, ending in a slash
 * @param database where data is kept, if the environment says so
 * @param warning what is to be said at start, if anything
 */
record Settings(
        Optional<Access> access,
        int port,
        Optional<Integer> metricsPort,
        Optional<URI> publicUrl,
        URI apiUrl,
        Optional<Address> database,
        Optional<String> warning) {
    private static final String BOT_TOKEN = "SLACK_BOT_TOKEN";
    private static final String SIGNING_SECRET = "SLACK_SIGNING_SECRET";
    private static final String APP_TOKEN = "SLACK_APP_TOKEN";
    private static final String CLIENT_ID = "SLACK_CLIENT_ID";
    private static final String CLIENT_SECRET = "SLACK_CLIENT_SECRET";
    /** Every variable that is read. */
    static final List<String> NAMES = List.of(
            BOT_TOKEN,
            SIGNING_SECRET,
            APP_TOKEN,
            CLIENT_ID,
            CLIENT_SECRET,
            Access.ManyWorkspaces.SECRET,
            Access.ManyWorkspaces.OLD_SECRETS,
            "PORT",
            "METRICS_PORT",
            "LOG_FORMAT",
            "LOG_LEVEL",
            "PUBLIC_URL",
            "SLACK_API_URL",
            "DATABASE_URL",
            "WHICHROLE_DB");

    private static final Pattern AUTHORITY = Pattern.compile("(?:[A-Za-z0-9._~-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?");
    private static final Pattern QUOTED = Pattern.compile("\".*\"|'.*'");

    /** A setting that is missing or cannot be used, told in one line that names it. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }

    /**
     * Reads the environment.
     *
     * @throws Unusable if a mode is half set, or a value is not of its kind
     */
    static Settings from(Map<String, String> environment) {
        var env = new Environment(environment);
        logging(env);
        Optional<Address> database = database(env);
        return new Settings(
                access(env),
                env.find("PORT").map(value -> port("PORT", value)).orElse(3000),
                env.find("METRICS_PORT").map(value -> port("METRICS_PORT", value)),
                env.find("PUBLIC_URL").map(value -> root("PUBLIC_URL", value)),
                root("SLACK_API_URL", env.find("SLACK_API_URL").orElse("https://slack.com/api/")),
                database,
                warning(env));
    }

    /** The log is set up before anything else, by these very variables; what it does not know would silence it. */
    private static void logging(Environment env) {
        among(env, "LOG_FORMAT", Set.of("text", "json"));
        among(env, "LOG_LEVEL", Set.of("DEBUG", "INFO", "WARN", "ERROR"));
    }

    private static void among(Environment env, String name, Set<String> known) {
        env.find(name).filter(value -> !known.contains(value)).ifPresent(value -> {
            throw new Unusable(
                    name + " must be one of " + String.join(", ", new TreeSet<>(known)) + ", not '" + value + "'.");
        });
    }

    private static Optional<String> warning(Environment env) {
        var warnings = new ArrayList<String>();
        Address.warning(env.values()).ifPresent(warnings::add);
        env.quoted()
                .forEach(
                        name -> warnings.add(name + " is set to a value in quotes, which count as part of it: take them"
                                + " off where it is set (env files are read as they are)."));
        if (env.has(BOT_TOKEN) && (env.has(CLIENT_ID) || env.has(CLIENT_SECRET))) {
            warnings.add("SLACK_BOT_TOKEN is set, so this is the bot of one workspace; SLACK_CLIENT_ID and"
                    + " SLACK_CLIENT_SECRET are not used. Take SLACK_BOT_TOKEN out for many.");
        }
        return warnings.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", warnings));
    }

    private static Optional<Address> database(Environment env) {
        try {
            return env.has("DATABASE_URL") || env.has("WHICHROLE_DB")
                    ? Optional.of(Address.from(env.values()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Access> access(Environment env) {
        if (env.has(APP_TOKEN)) {
            return Optional.of(
                    Access.bySocket(env.secret(BOT_TOKEN, "SLACK_APP_TOKEN is set"), env.secret(APP_TOKEN, "")));
        }
        if (!env.has(BOT_TOKEN) && (env.has(CLIENT_ID) || env.has(CLIENT_SECRET))) {
            return Optional.of(many(env));
        }
        if (env.has(BOT_TOKEN) || env.has(SIGNING_SECRET)) {
            String because = (env.has(BOT_TOKEN) ? BOT_TOKEN : SIGNING_SECRET) + " is set";
            return Optional.of(Access.byHttp(
                    env.secret(BOT_TOKEN, because),
                    env.secret(SIGNING_SECRET, because + " (or set SLACK_APP_TOKEN for Socket Mode)")));
        }
        return Optional.empty();
    }

    private static Access many(Environment env) {
        String because = (env.has(CLIENT_ID) ? CLIENT_ID : CLIENT_SECRET) + " is set";
        return new Access.ManyWorkspaces(
                env.secret(CLIENT_ID, because).value(),
                env.secret(CLIENT_SECRET, because),
                env.secret(SIGNING_SECRET, because),
                Access.ManyWorkspaces.tokenSecrets(
                        env.secret(Access.ManyWorkspaces.SECRET, because + " (make one with: openssl rand -hex 32)"),
                        env.find(Access.ManyWorkspaces.OLD_SECRETS).orElse("")));
    }

    private static int port(String name, String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
            throw new Unusable(name + " must be a number from 0 to 65535, not '" + value + "'.");
        }
        return Integer.parseInt(value);
    }

    /** {@code URI} has no host where a name has an underscore, as names in compose files do; so the authority is read. */
    private static URI root(String name, String value) {
        try {
            URI uri = URI.create(value.endsWith("/") ? value : value + "/");
            if (List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && AUTHORITY.matcher(String.valueOf(uri.getRawAuthority())).matches()) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw new Unusable(name + " must be an address such as https://bot.example.com, not '" + value + "'.");
        }
        throw new Unusable(name + " must be an address such as https://bot.example.com, not '" + value + "'.");
    }

    /** Environment variables, where an empty one counts as not set. */
    private record Environment(Map<String, String> values) {
        boolean has(String name) {
            return find(name).isPresent();
        }

        /** The names of those that begin and end with a quote. */
        List<String> quoted() {
            return NAMES.stream()
                    .filter(name -> find(name)
                            .filter(value -> QUOTED.matcher(value).matches())
                            .isPresent())
                    .toList();
        }

        Optional<String> find(String name) {
            return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
        }

        Secret secret(String name, String because) {
            return find(name).map(Secret::new).orElseThrow(() -> new Unusable(name + " is missing: " + because + "."));
        }
    }
}
