package dev.whichrole;

import dev.whichrole.command.ManifestCommand;
import dev.whichrole.command.PlaygroundCommand;
import dev.whichrole.metrics.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be asked of the jar besides running the bot. A new command is a class named here. */
@Command(
        name = "whichrole",
        description = "Without a command: the bot, with what the environment says.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {DoctorCommand.class, ManifestCommand.class, PlaygroundCommand.class, ReencryptCommand.class},
        versionProvider = Commands.Versions.class)
final class Commands implements Runnable {
    /** What {@code --version} prints. */
    static final class Versions implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"whichrole " + Version.NAME};
        }
    }

    /** Runs the command and returns the status to exit with: 0 if it did what it should, 1 if it failed, 2 if it was not understood. */
    static int run(String... args) {
        return line().execute(args);
    }

    static CommandLine line() {
        return new CommandLine(new Commands()).setExecutionExceptionHandler((failure, line, parsed) -> {
            line.getErr().println("whichrole cannot do that: " + failure.getMessage());
            return 1;
        });
    }

    /** Options alone, such as {@code --help}, are answered by picocli itself; nothing else ends here. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(line(), "Name a command, or give none at all to run the bot.");
    }
}
