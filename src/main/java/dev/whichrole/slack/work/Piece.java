package dev.whichrole.slack.work;

import dev.whichrole.slack.api.Parked;
import dev.whichrole.slack.api.SlackFailure;
import dev.whichrole.slack.api.Turn;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A piece of work in a lane. */
final class Piece {
    private static final Logger log = LoggerFactory.getLogger(Piece.class);

    private final Runnable work;
    private final Trace trace = Trace.current();
    private final Turn turn = new Turn();
    private final CompletableFuture<Ending> ending = new CompletableFuture<>();

    Piece(Runnable work) {
        this.work = work;
        trace.goesOn();
    }

    CompletableFuture<Ending> ending() {
        return ending;
    }

    /** Works until it is done, or has to wait this long. */
    Optional<Duration> run() {
        return trace.within(this::work);
    }

    private Optional<Duration> work() {
        try {
            turn.run(work);
            end(Ending.DONE);
        } catch (Parked parked) {
            return Optional.of(parked.pause());
        } catch (SlackFailure e) {
            log.warn("Gave up: {}", e.getMessage());
            trace.became(Trace.End.FAILED);
            end(became(e));
        } catch (RuntimeException e) {
            log.error("Work after the acknowledgement failed", e);
            end(Ending.AGAIN);
        }
        return Optional.empty();
    }

    private static Ending became(SlackFailure failure) {
        return switch (failure.kind()) {
            case UNSURE -> Ending.DONE;
            case NOT_ALLOWED, FINAL -> Ending.IN_VAIN;
            case WAIT, RETRY -> Ending.AGAIN;
        };
    }

    /** Ends undone, because the process does, or for want of room. */
    void drop() {
        end(Ending.AGAIN);
    }

    private void end(Ending how) {
        if (ending.complete(how)) {
            if (how == Ending.AGAIN) {
                trace.became(Trace.End.AGAIN);
            }
            trace.done();
        }
    }
}
