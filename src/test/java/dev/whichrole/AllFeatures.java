package dev.whichrole;

import dev.whichrole.slack.Features;

/** All that the bot can do, as it is wired at the start, for tests in other packages. */
public final class AllFeatures {
    private AllFeatures() {}

    public static Features read() {
        return Bot.features();
    }
}
