package dev.whichrole;

/** The program: reads the settings, wires the bot and runs it until it is told to stop. */
public final class WhichRole {
    private WhichRole() {}

    public static void main(String[] args) {
        System.err.println("whichrole is not wired yet");
        System.exit(1);
    }
}
