package dev.whichrole.slack;

import dev.whichrole.slack.work.Trace;
import java.time.Duration;

/** Is told what comes from Slack and what becomes of it. Called on the threads that answer, so it must be quick. */
public interface Watcher {
    /** A watcher that does not look. */
    Watcher NOBODY = new Watcher() {
        @Override
        public void acknowledged(String kind, Acknowledgement how, Duration took) {}

        @Override
        public void ended(Trace trace) {}

        @Override
        public void throttled() {}
    };

    /** How a request was acknowledged. */
    enum Acknowledgement {
        /** With an answer. */
        ANSWERED(true),
        /** Its work is done or goes on. */
        ACCEPTED(true),
        /** Nobody listens to such a thing. */
        IGNORED(true),
        /** It cannot be read, and would not become readable by coming again. */
        UNREADABLE(true),
        /** Slack is asked to deliver it again. */
        AGAIN(false),
        /** It met a fault of the bot's. */
        FAILED(false);

        private final boolean fine;

        Acknowledgement(boolean fine) {
            this.fine = fine;
        }

        /** Whether Slack and the asker got what they should. */
        public boolean fine() {
            return fine;
        }
    }

    /**
     * A request was acknowledged.
     *
     * @param kind Slack's name for its type, of an event the event's own; one of few
     * @param took from when it had arrived whole and was verified
     */
    void acknowledged(String kind, Acknowledgement how, Duration took);

    /** Everything that a request asked for has been done or given up. */
    void ended(Trace trace);

    /** Slack says that it holds events back ({@code app_rate_limited}). */
    void throttled();
}
