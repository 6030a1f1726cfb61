package dev.whichrole.usage;

import java.util.regex.Pattern;

/**
 * Something worth counting.
 *
 * @param what which of its kind: the kind of an answer, a verdict, a button; one of few, and never anything a person wrote
 */
public record Use(Kind kind, String what) {
    private static final Pattern WHAT = Pattern.compile("[a-z0-9_.-]{1,60}");

    /** The kinds of things that are counted. */
    public enum Kind {
        /** An answer was given; of which kind. */
        ANSWER("answer"),
        /** A quiz was finished. */
        QUIZ("quiz"),
        /** A debate was settled. */
        DEBATE("debate"),
        /** Somebody pressed whether that was fair. */
        FAIR("fair"),
        /** Something was pressed under a greeting. */
        GREETING("greeting"),
        /** A text was sorted; to which role or none. */
        SORTED("sorted"),
        /** Somebody said that a verdict was not right; which one. */
        NOT_RIGHT("not_right");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    public Use {
        if (!WHAT.matcher(what).matches()) {
            throw new IllegalArgumentException("not one of few: " + what.length() + " characters");
        }
    }

    /** An answer of this kind was given. */
    public static Use answer(String kind) {
        return new Use(Kind.ANSWER, kind);
    }

    /** One name for both, as it is stored. */
    public String name() {
        return kind.id() + ":" + what;
    }

    /** What {@link #name} gave. */
    public static Use byName(String name) {
        int colon = name.indexOf(':');
        for (Kind kind : Kind.values()) {
            if (kind.id().equals(name.substring(0, Math.max(0, colon)))) {
                return new Use(kind, name.substring(colon + 1));
            }
        }
        throw new IllegalArgumentException("nothing that is counted: " + name);
    }
}
