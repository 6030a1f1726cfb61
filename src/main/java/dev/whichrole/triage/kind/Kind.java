package dev.whichrole.triage.kind;

import java.util.Locale;

/** What kind of text it is, which decides what a first step is. */
public enum Kind {
    /** Something does not work now. */
    BROKEN,
    /** Somebody wants something made, opened or given. */
    REQUEST,
    /** Somebody wants to know how. */
    HOWTO,
    /** A plan, a proposal or a choice. */
    PLAN,
    /** A complaint about drudgery. */
    TOIL,
    /** None of these. */
    TALK;

    /** How many there are. */
    public static final int COUNT = values().length;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The short id used in examples and weights. */
    public String id() {
        return id;
    }

    /** Where the kind stands in a list of numbers, one for each. */
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }
}
