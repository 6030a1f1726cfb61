package dev.whichrole.playground.bot;

import dev.whichrole.playground.workspace.App;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What the installed app signs in with; made up anew at each start. */
public record Credentials(String botToken, String appToken, String signingSecret) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Credentials random(App app) {
        return new Credentials("xoxb-0-playground-" + hex(12), "xapp-1-" + app.id() + "-" + hex(12), hex(16));
    }

    /** The same where they are given, made up where they are blank. */
    public Credentials or(Credentials given) {
        return new Credentials(
                either(given.botToken, botToken),
                either(given.appToken, appToken),
                either(given.signingSecret, signingSecret));
    }

    private static String either(String given, String otherwise) {
        return given.isBlank() ? otherwise : given;
    }

    /** The text without any of the secrets. */
    public String mask(String text) {
        return text.replace(botToken, "xoxb-***").replace(appToken, "xapp-***").replace(signingSecret, "***");
    }

    /** Secrets stay out of logs, even by accident. */
    @Override
    public String toString() {
        return "Credentials[***]";
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
