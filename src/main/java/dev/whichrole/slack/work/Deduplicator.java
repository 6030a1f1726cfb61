package dev.whichrole.slack.work;

import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Acknowledges a request and does the work behind it in its lane, once however often Slack delivers it: claims its keys,
 * works, and says that they are done, or gives them back if that failed.
 */
public final class Deduplicator {
    private static final Logger log = LoggerFactory.getLogger(Deduplicator.class);
    /** Slack waits three seconds for an acknowledgement (slack-contract section 1). */
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** Half of the server's threads; others have commands to answer. */
    private static final int MOST_WAITING = 32;

    private final ClaimStore claims;
    private final Lanes lanes;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final Map<String, CompletableFuture<Ending>> underWay = new ConcurrentHashMap<>();
    private final LongAdder redone = new LongAdder();

    /** Work that is claimed there and done here. */
    public Deduplicator(ClaimStore claims, Lanes lanes) {
        this.claims = claims;
        this.lanes = lanes;
    }

    /**
     * Acknowledges, and does the work after that unless one of the keys is taken or done. When there is too much to do,
     * says so with a status that is no success.
     */
    public Response once(String lane, List<String> keys, Runnable work) {
        return once(lane, keys, work, () -> {});
    }

    /**
     * The same, and tells of it.
     *
     * @param afterwards is run when the work has ended, however it did, and that has been written down: whoever hears of a
     *     failure by then can ask for it again. Not in the lane, so it waits for nothing.
     */
    public Response once(String lane, List<String> keys, Runnable work, Runnable afterwards) {
        boolean ours = keys.isEmpty() || taken(keys).ours();
        return !ours || begin(lane, keys, work, afterwards).isPresent() ? Response.ok() : Response.error(503);
    }

    private ClaimStore.Claim taken(List<String> keys) {
        var claim = claims.take(keys);
        if (claim == ClaimStore.Claim.TAKEN_OVER) {
            redone.increment();
        } else if (!claim.ours()) {
            Trace.current().asksNothing();
        }
        return claim;
    }

    /** How often something was done again, since whoever had taken it on did not say that it was done. */
    public long redone() {
        return redone.sum();
    }

    /** Whether somebody has the key, or what it stands for is done. */
    public boolean isTaken(String key) {
        return claims.isClaimed(key);
    }

    /**
     * Does the work that an event asks for, and acknowledges when it is done, or after two seconds: until then Slack
     * would deliver it again if this process came to an end. Where the work failed in a way that may pass, or another
     * process has it that may be dead, Slack is asked to deliver it again later (any status but 2xx does).
     *
     * @param work is told whether somebody may have done it before and was killed then
     */
    public Response event(String lane, List<String> keys, Consumer<Boolean> work) {
        try {
            return event(lane, keys, work, keys.isEmpty() ? ClaimStore.Claim.TAKEN : taken(keys));
        } catch (RuntimeException e) {
            log.warn("An event is asked for again, since it could not be claimed: {}", e.toString());
            return Response.error(503);
        }
    }

    private Response event(String lane, List<String> keys, Consumer<Boolean> work, ClaimStore.Claim claim) {
        return switch (claim) {
            case DONE -> Response.ok();
            case HELD ->
                acknowledged(keys.stream()
                        .map(underWay::get)
                        .filter(at -> at != null)
                        .findFirst());
            case TAKEN -> acknowledged(begin(lane, keys, () -> work.accept(false)));
            case TAKEN_OVER -> acknowledged(begin(lane, keys, () -> work.accept(true)));
        };
    }

    /**
     * Begins the leases of what is under way anew, well before they end. What was claimed and never begun, since the
     * database answered too late, is not under way: its lease ends, and Slack's next delivery takes it up.
     */
    public void renew() {
        claims.renew(List.copyOf(underWay.keySet()));
    }

    private Optional<CompletableFuture<Ending>> begin(String lane, List<String> keys, Runnable work) {
        return begin(lane, keys, work, () -> {});
    }

    private Optional<CompletableFuture<Ending>> begin(
            String lane, List<String> keys, Runnable work, Runnable afterwards) {
        var begun = lanes.accept(lane, work);
        begun.ifPresentOrElse(ending -> settle(keys, ending, afterwards), () -> claims.release(keys));
        return begun;
    }

    private void settle(List<String> keys, CompletableFuture<Ending> ending, Runnable afterwards) {
        keys.forEach(key -> underWay.put(key, ending));
        var unused = ending.thenAccept(how -> {
            try {
                end(keys, how);
            } finally {
                keys.forEach(key -> underWay.remove(key, ending));
                afterwards.run();
            }
        });
    }

    /** Where that cannot be written down, the lease ends by itself. */
    private void end(List<String> keys, Ending how) {
        try {
            if (keys.isEmpty()) {
                return;
            } else if (how == Ending.DONE) {
                claims.done(keys);
            } else {
                claims.release(keys);
            }
        } catch (RuntimeException e) {
            log.warn("What was done could not be written down: {}", e.toString());
        }
    }

    private Response acknowledged(Optional<CompletableFuture<Ending>> work) {
        return work.map(this::within).orElse(Ending.AGAIN) == Ending.AGAIN ? Response.error(503) : Response.ok();
    }

    /** How the work ended; if that is not known in time, it goes on. */
    private Ending within(CompletableFuture<Ending> work) {
        if (!waiting.tryAcquire()) {
            return work.getNow(Ending.DONE);
        }
        try {
            return work.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Ending.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Ending.AGAIN;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            waiting.release();
        }
    }
}
