package dev.whichrole;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the bot and Slack reach each other. */
sealed interface Access {
    /** What Slack signs its requests to {@code PORT} with, if it sends any. */
    Optional<Secret> signingSecret();

    /** What the bot opens a Socket Mode connection with, if it does. */
    Optional<Secret> appToken();

    /**
     * An app that one company has installed for itself.
     *
     * @param botToken what the bot posts with
     */
    record OneWorkspace(Secret botToken, Optional<Secret> signingSecret, Optional<Secret> appToken) implements Access {}

    /**
     * An app that anybody may install.
     *
     * @param clientId who the app is in OAuth
     * @param clientSecret what it shows for that
     * @param requestSecret what Slack signs its requests with
     * @param tokenSecrets what tokens are encrypted with, the newest first
     */
    record ManyWorkspaces(String clientId, Secret clientSecret, Secret requestSecret, List<Secret> tokenSecrets)
            implements Access {
        static final String SECRET = "WHICHROLE_SECRET";
        static final String OLD_SECRETS = "WHICHROLE_OLD_SECRETS";
        private static final int SHORTEST_SECRET = 32;

        public ManyWorkspaces {
            tokenSecrets = List.copyOf(tokenSecrets);
        }

        /**
         * The secrets that tokens are encrypted with, the newest first and none twice.
         *
         * @param old what they were before, separated by commas; may be empty
         * @throws Settings.Unusable naming the variable, if one of them is too short to be a key
         */
        static List<Secret> tokenSecrets(Secret newest, String old) {
            Set<String> secrets = new LinkedHashSet<>();
            secrets.add(checked(SECRET, newest.value()));
            Arrays.stream(old.split(",", -1))
                    .map(String::strip)
                    .filter(secret -> !secret.isEmpty())
                    .forEach(secret -> secrets.add(checked(OLD_SECRETS, secret)));
            return secrets.stream().map(Secret::new).toList();
        }

        private static String checked(String name, String secret) {
            if (secret.length() < SHORTEST_SECRET) {
                throw new Settings.Unusable(name + " has " + SHORTEST_SECRET
                        + " characters or more each; make one with: openssl rand -hex 32");
            }
            return secret;
        }

        @Override
        public Optional<Secret> signingSecret() {
            return Optional.of(requestSecret);
        }

        @Override
        public Optional<Secret> appToken() {
            return Optional.empty();
        }
    }

    /** Slack sends signed requests. */
    static Access byHttp(Secret botToken, Secret signingSecret) {
        return new OneWorkspace(botToken, Optional.of(signingSecret), Optional.empty());
    }

    /** The bot connects to Slack; nothing needs to reach it. */
    static Access bySocket(Secret botToken, Secret appToken) {
        return new OneWorkspace(botToken, Optional.empty(), Optional.of(appToken));
    }
}
