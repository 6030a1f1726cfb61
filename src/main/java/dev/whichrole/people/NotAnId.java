package dev.whichrole.people;

import org.jspecify.annotations.Nullable;

/** Something that came as an id and is none. */
public final class NotAnId extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String what;

    NotAnId(String what, @Nullable String value) {
        super(what + " id has 1 to 40 plain characters, not '" + value + "'");
        this.what = what;
    }

    /** What it was to identify, with an article, and without the value, which may be anything. */
    public String what() {
        return what;
    }
}
