package dev.whichrole.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * What was refused, told at most once a minute: how often, and what to look at. A bot that is set up wrongly looks
 * healthy otherwise, since nobody but Slack sees what it answers.
 */
final class RefusedCounts {
    private static final String STALE = "stale";
    private static final String WRONG = "wrong_signature";
    private static final String UNSIGNED = "unsigned";
    private static final String ASTRAY = "other_path";
    /** What is counted. */
    static final List<String> REASONS = List.of(STALE, WRONG, UNSIGNED, ASTRAY);

    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);
    /** As many as Slack's signing secrets have. */
    private static final int CHARACTERS = 32;

    private final String secret;
    private final Consumer<String> log;
    private final LongSupplier nanos;
    private final BiConsumer<Runnable, Duration> later;
    private long lastLine;
    private boolean told;
    private boolean waiting;
    private int unsigned;
    private int wrong;
    private int stale;
    private long lastSecondsOff;
    private int astray;
    private final Map<String, Long> ever = new TreeMap<>();

    /**
     * Nothing is refused yet.
     *
     * @param secretHint what is to be said of the signing secret where a signature is wrong
     * @param nanos tells the time, as {@link System#nanoTime} does
     * @param later runs something after a while
     */
    RefusedCounts(String secretHint, Consumer<String> log, LongSupplier nanos, BiConsumer<Runnable, Duration> later) {
        this.secret = secretHint;
        this.log = log;
        this.nanos = nanos;
        this.later = later;
    }

    /** What there is to see of a secret without showing it. */
    static String hint(String secret) {
        boolean quoted = secret.matches("\".*\"|'.*'");
        return "SLACK_SIGNING_SECRET has " + secret.length() + " characters"
                + (secret.length() == CHARACTERS ? "" : ", Slack's have " + CHARACTERS)
                + (quoted ? ", and quotes around it that do not belong to it" : "");
    }

    synchronized void refused(Signature.Doubt doubt) {
        if (doubt instanceof Signature.Doubt.Stale late) {
            stale++;
            count(STALE);
            lastSecondsOff = late.seconds();
        } else if (doubt instanceof Signature.Doubt.Wrong) {
            wrong++;
            count(WRONG);
        } else {
            unsigned++;
            count(UNSIGNED);
        }
        tell();
    }

    /** Something that Slack signed came to an address that there is not. */
    synchronized void astray() {
        astray++;
        count(ASTRAY);
        tell();
    }

    private void count(String reason) {
        ever.merge(reason, 1L, Long::sum);
    }

    /** How many were refused for this reason since the start, of {@link #REASONS}. */
    synchronized long ever(String reason) {
        return ever.getOrDefault(reason, 0L);
    }

    private void tell() {
        long since = nanos.getAsLong() - lastLine;
        if (!told || since >= BETWEEN_LINES.toNanos()) {
            write();
        } else if (!waiting) {
            waiting = true;
            later.accept(this::tellTheRest, BETWEEN_LINES.minusNanos(since));
        }
    }

    private synchronized void tellTheRest() {
        waiting = false;
        if (unsigned + wrong + stale + astray > 0) {
            write();
        }
    }

    private void write() {
        log.accept("Refused since the last such line: " + String.join("; ", reasons()) + ".");
        told = true;
        lastLine = nanos.getAsLong();
        unsigned = wrong = stale = astray = 0;
    }

    private List<String> reasons() {
        var reasons = new ArrayList<String>();
        if (wrong > 0) {
            reasons.add(wrong + " signed with another secret (" + secret + ")");
        }
        if (stale > 0) {
            String off = Math.abs(lastSecondsOff) + " s " + (lastSecondsOff > 0 ? "behind" : "ahead of");
            reasons.add(stale + " signed at another time (the last one " + off + " this machine's clock; check it)");
        }
        if (unsigned > 0) {
            reasons.add(unsigned + " to /slack/events without a signature, so not from Slack");
        }
        if (astray > 0) {
            reasons.add(astray + " signed but to another path (Slack's Request URLs must end in /slack/events)");
        }
        return reasons;
    }
}
