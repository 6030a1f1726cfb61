package dev.whichrole.welcome;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a greeting has come. */
public enum GreetingState {
    /** In line. */
    PENDING,
    /** Somebody has taken it; it may be with the person already. Stays so over a crash, until somebody asks Slack. */
    SENDING,
    SENT,
    /** Refused for good, or tried too often. */
    GAVE_UP,
    /** The person wants no messages. */
    OPTED_OUT;

    /** The short id used in stored data. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<GreetingState> byId(String id) {
        return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
    }
}
