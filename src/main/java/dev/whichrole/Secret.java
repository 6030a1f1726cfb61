package dev.whichrole;

/** A token or signing secret. Never shows itself: not in logs, messages or debuggers that print. */
record Secret(String value) {
    @Override
    public String toString() {
        return "secret";
    }
}
