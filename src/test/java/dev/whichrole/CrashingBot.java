package dev.whichrole;

import dev.whichrole.slack.work.Pace;
import dev.whichrole.testing.BotProcess;
import dev.whichrole.welcome.GreetingWorker;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/**
 * The bot as a program to be killed: set up by its environment, as always, and greeting faster. Its argument is the number
 * of its life. Says when it is ready, and on which port; ends when whoever started it does.
 */
public final class CrashingBot {
    /** Each life begins when the leases of the one before have ended; that one is surely dead. */
    private static final Duration LIFE = GreetingWorker.LEASE.plusMinutes(1);

    private CrashingBot() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream starter = System.out;
        System.setOut(System.err); // for the log
        var settings = Settings.from(System.getenv());
        var age = LIFE.multipliedBy(Integer.parseInt(arguments[0]));
        var pace = new Pace(InstantSource.offset(Clock.systemUTC(), age), Duration.ofMillis(20));
        Bot bot = Bot.start(settings.access().orElseThrow(), settings, "127.0.0.1", pace);
        Runtime.getRuntime().addShutdownHook(new Thread(bot::stop));
        bot.awaitReady();
        starter.println(BotProcess.READY + bot.port());
        while (System.in.read() >= 0) {
            // nothing is said to it
        }
        Runtime.getRuntime().halt(0);
    }
}
