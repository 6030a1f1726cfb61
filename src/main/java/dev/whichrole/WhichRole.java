package dev.whichrole;

import dev.whichrole.content.ContentException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program: reads the settings, wires the bot and runs it until it is told to stop. */
public final class WhichRole {
    private static final Logger log = LoggerFactory.getLogger(WhichRole.class);

    private WhichRole() {}

    /** Runs the bot; exits with 0 when told to stop and with 1 when it cannot start. */
    public static void main(String[] args) {
        try {
            Settings settings = Settings.from(System.getenv());
            Runnable stop = settings.access().isPresent()
                    ? Bot.start(settings.access().get(), settings, "0.0.0.0")::stop
                    : LocalSlack.start(settings)::stop;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop), "stop"));
        } catch (Settings.Unusable | ContentException | IllegalStateException e) {
            System.err.println("whichrole cannot start: " + e.getMessage());
            System.exit(1);
        }
    }

    /** After SIGTERM a JVM ends with 143 whatever its hooks do; a clean stop is a success, so it says so itself. */
    private static void stop(Runnable bot) {
        log.info("Stopping.");
        bot.run();
        log.info("Stopped.");
        Runtime.getRuntime().halt(0);
    }
}
