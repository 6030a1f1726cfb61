package dev.whichrole.triage;

import dev.whichrole.handbook.Role;
import java.util.Optional;

/** Whom a workspace asks about each role, as far as it has said so. */
@FunctionalInterface
public interface Whom {
    /** A workspace that has said nothing. */
    Whom NOBODY = role -> Optional.empty();

    /** Where to ask about the role, in words that may be shown, e.g. "#help-deploy (Ana)". */
    Optional<String> toAsk(Role role);

    /** Whether that is a channel one can be sent to. */
    default boolean hasChannel(Role role) {
        return toAsk(role).isPresent();
    }
}
