package dev.whichrole.slack.work;

import dev.whichrole.people.TeamId;
import dev.whichrole.usage.Use;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * One request on its way through the bot: whose it is, which answer it asks for, what is counted of it, and what became of
 * it. It goes along with the work behind the acknowledgement, and ends with it. What is counted twice, because the work
 * was parked and begun again, counts once. Every line that is logged on the way carries its id.
 */
public final class Trace {
    private static final ThreadLocal<@Nullable Trace> CURRENT = new ThreadLocal<>();
    private static final String REQUEST = "request";

    /** What became of an answer. */
    public enum End {
        /** It was given where it was asked for. */
        GIVEN,
        /** It was given, but not where it was asked for. */
        ANOTHER_WAY,
        /** Slack did not do what it needs, and the asker was told so. */
        APOLOGISED,
        /** It failed in a way that may pass, and Slack is asked to deliver what asked for it again. */
        AGAIN,
        /** The asker heard nothing. */
        FAILED
    }

    private final String id;
    private final Consumer<Trace> ended;
    private final Set<Use> uses = new LinkedHashSet<>();
    private @Nullable TeamId team;
    private String kind = "";
    private End end = End.GIVEN;
    private int open = 1;
    private boolean repeated;

    /**
     * A request that has just come.
     *
     * @param id a short code that tells it from others in the log
     * @param ended is told when everything that it asks for has been done or given up
     */
    public Trace(String id, Consumer<Trace> ended) {
        this.id = id;
        this.ended = ended;
    }

    /** The request that this thread works for; where it is none, one of which nothing comes. */
    public static Trace current() {
        Trace mine = CURRENT.get();
        return mine == null ? new Trace("", nobody -> {}) : mine;
    }

    /** Does the work for this request. */
    public <T> T within(Supplier<T> work) {
        Trace before = CURRENT.get();
        CURRENT.set(this);
        label(this);
        try {
            return work.get();
        } finally {
            CURRENT.set(before);
            label(before);
        }
    }

    private static void label(@Nullable Trace trace) {
        if (trace == null || trace.id.isEmpty()) {
            MDC.remove(REQUEST);
        } else {
            MDC.put(REQUEST, trace.id);
        }
    }

    /** It is for this workspace. */
    public synchronized void in(TeamId workspace) {
        team = workspace;
    }

    /** It asks for an answer of this kind, which is one of few; the last word on it holds. */
    public synchronized void asks(String answer) {
        kind = answer;
    }

    /** It asks for nothing that was not given before. */
    public void asksNothing() {
        asks("");
    }

    /** It shows once more what was shown, so nothing of it is counted. */
    public synchronized void repeats() {
        repeated = true;
    }

    /** Something to be counted, if the request does not come to nothing. */
    public synchronized void counts(Use use) {
        uses.add(use);
    }

    /** What became of it so far; the worst holds. */
    public synchronized void became(End how) {
        if (how.compareTo(end) > 0) {
            end = how;
        }
    }

    /** Some work is done for it after the acknowledgement. */
    synchronized void goesOn() {
        open++;
    }

    /** The acknowledgement is there, or some of the work behind it has ended. */
    public void done() {
        if (isOver()) {
            ended.accept(this);
        }
    }

    private synchronized boolean isOver() {
        return --open == 0;
    }

    public String id() {
        return id;
    }

    public synchronized Optional<TeamId> team() {
        return Optional.ofNullable(team);
    }

    /** Which answer was asked for; empty if it was none. */
    public synchronized Optional<String> kind() {
        return Optional.of(kind).filter(known -> !known.isEmpty());
    }

    public synchronized End end() {
        return end;
    }

    /** What is to be counted, the answer itself included where it was asked for in words. */
    public synchronized Set<Use> uses() {
        var all = new LinkedHashSet<Use>();
        if (!repeated && end.compareTo(End.ANOTHER_WAY) <= 0) {
            all.addAll(uses);
            kind().filter(asked -> !asked.contains(".")).map(Use::answer).ifPresent(all::add);
        }
        return all;
    }
}
