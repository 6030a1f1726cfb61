package dev.whichrole.playground.blockkit;

import java.util.Locale;

/** A place that shows blocks; each has limits of its own. */
public enum Surface {
    MESSAGE,
    MODAL,
    HOME;

    /** The name in the limits table: {@code message}, {@code modal}, {@code home}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where Slack's pointers start: views are a field of the request, a message's blocks are at its root. */
    String root() {
        return this == MESSAGE ? "" : "/view";
    }
}
