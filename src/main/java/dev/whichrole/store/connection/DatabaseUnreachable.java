package dev.whichrole.store.connection;

/** The database is not there, or not ready yet; it may be worth waiting for. */
public final class DatabaseUnreachable extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    DatabaseUnreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
