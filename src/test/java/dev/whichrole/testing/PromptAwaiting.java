package dev.whichrole.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Has every test look at once for what it awaits, and then every 20 ms; JUnit finds this by itself. Awaitility's own tenth
 * of a second before the first look adds up to minutes, although most of what is awaited is there already.
 */
public final class PromptAwaiting implements BeforeAllCallback {
    /** How long anything is awaited that says nothing else; a machine with other things to do needs more than ten seconds. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.setDefaultPollInterval(BETWEEN_LOOKS);
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultTimeout(PATIENCE);
    }
}
