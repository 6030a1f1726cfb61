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
    private final Turn turn = new Turn();
    private final CompletableFuture<Ending> ending = new CompletableFuture<>();

    Piece(Runnable work) {
        this.work = work;
    }

    CompletableFuture<Ending> ending() {
        return ending;
    }

    /** Works until it is done, or has to wait this long. */
    Optional<Duration> run() {
        try {
            turn.run(work);
            ending.complete(Ending.DONE);
        } catch (Parked parked) {
            return Optional.of(parked.pause());
        } catch (SlackFailure e) {
            log.warn("Gave up: {}", e.getMessage());
            ending.complete(became(e));
        } catch (RuntimeException e) {
            log.error("Work after the acknowledgement failed", e);
            ending.complete(Ending.AGAIN);
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

    /** Ends undone, because the process does. */
    void drop() {
        ending.complete(Ending.AGAIN);
    }
}
