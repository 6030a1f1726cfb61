package dev.whichrole.doctor;

/**
 * One thing that was looked at.
 *
 * @param check what it belongs to, in one word
 * @param says what was found; never a secret
 * @param remedy what to do about it; empty where nothing is to be done
 */
public record Finding(String check, Level level, String says, String remedy) {
    /** How bad it is. */
    public enum Level {
        OK,
        /** The bot works, and something is left out or will go wrong. */
        WARN,
        /** The bot does not work, or not as a whole. */
        FAIL
    }

    /** All is well. */
    public static Finding ok(String check, String says) {
        return new Finding(check, Level.OK, says, "");
    }

    /** Something is left out. */
    public static Finding warn(String check, String says, String remedy) {
        return new Finding(check, Level.WARN, says, remedy);
    }

    /** Something is wrong. */
    public static Finding fail(String check, String says, String remedy) {
        return new Finding(check, Level.FAIL, says, remedy);
    }

    /** As one line. */
    public String line() {
        String what = String.format("%-4s  %-10s  %s", level, check, says);
        return remedy.isEmpty() ? what : what + " -> " + remedy;
    }
}
