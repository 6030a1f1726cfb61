package dev.whichrole;

import dev.whichrole.content.ContentException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program: reads the settings, wires the bot and runs it until it is told to stop. */
public final class WhichRole {
    private static final Logger log = LoggerFactory.getLogger(WhichRole.class);

    private WhichRole() {}

    /** Runs the bot, or a command if one is given; exits with 0 when told to stop, also while it starts, and with 1 when it cannot start. */
    public static void main(String[] args) {
        if (args.length > 0) {
            System.exit(Commands.run(args));
        }
        var stopping = new Stopping();
        Runtime.getRuntime().addShutdownHook(new Thread(stopping, "stop"));
        try {
            Settings settings = Settings.from(System.getenv());
            if (settings.access().isPresent()) {
                Bot bot = Bot.start(settings.access().get(), settings, "0.0.0.0");
                stopping.by(bot::stop);
                bot.awaitReady();
            } else {
                stopping.by(LocalSlack.start(settings)::stop);
            }
        } catch (Settings.Unusable | ContentException | IllegalStateException e) {
            System.err.println("whichrole cannot start: " + e.getMessage());
            stopping.failed();
            System.exit(1);
        }
    }

    /** After SIGTERM a JVM ends with 143 whatever its hooks do; a clean stop is a success, so this says so itself. */
    private static final class Stopping implements Runnable {
        /** Nothing has been begun for anybody while the bot starts, so there is nothing to finish. */
        private volatile Runnable stop = () -> {};

        private volatile boolean failed;

        void by(Runnable how) {
            stop = how;
        }

        /** The program ends by itself, with a status of its own. */
        void failed() {
            failed = true;
        }

        @Override
        public void run() {
            if (!failed) {
                log.info("Stopping.");
                stop.run();
                log.info("Stopped.");
                Runtime.getRuntime().halt(0);
            }
        }
    }
}
