package dev.whichrole.slack.api;

import java.time.Duration;

/** Slack did not do what it was asked to do. */
public final class SlackFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What to do about a failure. */
    public enum Kind {
        /** Slack asks to wait; nothing was done. */
        WAIT,
        /** Slack was not reached or could not work; nothing was done. */
        RETRY,
        /** The bot may not do this here; nothing was done, and another way may work. */
        NOT_ALLOWED,
        /** No answer came: it may have been done. */
        UNSURE,
        /** Refused; asking again would not help. */
        FINAL
    }

    /**
     * How Slack says no.
     *
     * @param error its code
     * @param needed the scopes of which one would have been needed, with commas; empty if it was not about scopes
     */
    record Refusal(String error, String needed) {
        static final Refusal NONE = new Refusal("", "");
    }

    private final Kind kind;
    private final Duration pause;
    private final Trouble trouble;
    private final String error;
    private final String needed;

    private SlackFailure(String what, Kind kind, Duration pause, Throwable cause) {
        super(what, cause);
        this.kind = kind;
        this.trouble = Trouble.SLACKS_FAULT;
        this.pause = pause;
        this.error = "";
        this.needed = "";
    }

    private SlackFailure(String what, Kind kind, Duration pause, Trouble trouble, Refusal refusal) {
        super(what);
        this.kind = kind;
        this.trouble = trouble;
        this.pause = pause;
        this.error = refusal.error();
        this.needed = refusal.needed();
    }

    /** Slack answered with an HTTP status, and perhaps a time to wait. */
    public static SlackFailure status(String what, Kind kind, Duration pause) {
        return new SlackFailure(
                what, kind, pause, kind == Kind.WAIT ? Trouble.BUSY : Trouble.SLACKS_FAULT, Refusal.NONE);
    }

    /** Slack understood and refused, with this code of its own. */
    public static SlackFailure refused(String what, Trouble trouble, String error) {
        return refused(what, trouble, new Refusal(error, ""));
    }

    static SlackFailure refused(String what, Trouble trouble, Refusal refusal) {
        return new SlackFailure(what, trouble.kind(), Duration.ZERO, trouble, refusal);
    }

    /** Something on the way failed. */
    public static SlackFailure broken(String what, Kind kind, Throwable cause) {
        return new SlackFailure(what, kind, Duration.ZERO, cause);
    }

    public Kind kind() {
        return kind;
    }

    /** What it means. */
    public Trouble trouble() {
        return trouble;
    }

    /** How long Slack asked to wait; zero if it did not say. */
    public Duration pause() {
        return pause;
    }

    /** Slack's code for the refusal, such as {@code user_not_found}; empty if it was none. */
    public String error() {
        return error;
    }

    /** The failure as one of few words; what Slack says is one of them only where it is known. */
    String label() {
        if (!error.isEmpty()) {
            return trouble == Trouble.UNKNOWN ? "other" : error;
        }
        return trouble == Trouble.EMPTY ? "empty" : broken();
    }

    private String broken() {
        boolean answered = getCause() == null;
        return switch (kind) {
            case WAIT -> "http_429";
            case RETRY -> answered ? "http_5xx" : "unreachable";
            case UNSURE -> "no_answer";
            case FINAL, NOT_ALLOWED -> answered ? "http_4xx" : "broken";
        };
    }

    /** Whether a scope such as {@code mpim:read} would have been needed. */
    public boolean lacks(String scope) {
        return needed.contains(scope);
    }
}
