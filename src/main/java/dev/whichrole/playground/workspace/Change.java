package dev.whichrole.playground.workspace;

import org.jspecify.annotations.Nullable;

/** Something that a page may want to fetch again. One with {@code onlyFor} concerns that person alone. */
public record Change(
        String what,
        @Nullable String channel,
        @Nullable String threadTs,
        @Nullable String onlyFor) {
    public static Change workspace() {
        return new Change("workspace", null, null, null);
    }

    public static Change messages(Message message) {
        return new Change("messages", message.channel(), message.threadTs(), message.onlyFor());
    }

    /** For everybody when {@code person} is null. */
    public static Change views(@Nullable String person) {
        return new Change("views", null, null, person);
    }

    /** For everybody when {@code person} is null. */
    public static Change home(@Nullable String person) {
        return new Change("home", null, null, person);
    }

    public static Change inspector() {
        return new Change("inspector", null, null, null);
    }

    public static Change reset() {
        return new Change("reset", null, null, null);
    }
}
