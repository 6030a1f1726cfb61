package dev.whichrole.slack;

import java.time.Duration;

/** Slack did not do what it was asked to do. */
final class SlackFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What to do about a failure. */
    enum Kind {
        /** Slack asks to wait; nothing was done. */
        WAIT,
        /** Slack was not reached or could not work; nothing was done. */
        RETRY,
        /** The bot may not do this here; nothing was done, and another way may work. */
        NOT_ALLOWED,
        /** It may have been done, or never will be; asking again would not help. */
        FINAL
    }

    private final Kind kind;
    private final Duration pause;

    SlackFailure(String what, Kind kind, Duration pause) {
        super(what);
        this.kind = kind;
        this.pause = pause;
    }

    SlackFailure(String what, Kind kind, Throwable cause) {
        super(what, cause);
        this.kind = kind;
        this.pause = Duration.ZERO;
    }

    Kind kind() {
        return kind;
    }

    /** How long Slack asked to wait; zero if it did not say. */
    Duration pause() {
        return pause;
    }
}
