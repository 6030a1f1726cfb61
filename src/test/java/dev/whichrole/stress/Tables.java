package dev.whichrole.stress;

/** A line of a table on the console, for {@code docs/reliability.md}. */
final class Tables {
    private Tables() {}

    static void row(String... cells) {
        System.out.println("| " + String.join(" | ", cells) + " |");
    }
}
