package dev.whichrole.playground.control;

import java.util.List;
import java.util.concurrent.Flow;

/** Keeps every line of a stream. */
record LineCollector(List<String> lines) implements Flow.Subscriber<String> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        lines.add(line);
    }

    @Override
    public void onError(Throwable broken) {
        // The server was closed; the test is over.
    }

    @Override
    public void onComplete() {
        // Nothing to do: what was read is kept.
    }
}
