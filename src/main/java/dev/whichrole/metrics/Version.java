package dev.whichrole.metrics;

import java.util.Objects;

/** Which version of the bot this is, as its package says. */
public final class Version {
    /** {@code development} where it was not packaged. */
    public static final String NAME =
            Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "development");

    private Version() {}
}
