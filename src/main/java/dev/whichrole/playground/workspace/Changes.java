package dev.whichrole.playground.workspace;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells whoever listens that something changed. */
public final class Changes {
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    public void tell(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }

    /** Listens until the returned handle is run. */
    public Runnable listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
