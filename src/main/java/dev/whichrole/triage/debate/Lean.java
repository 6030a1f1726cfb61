package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import java.util.Map;

/** How far a text leans to each role, as something else than cues sees it: a share of one each; empty if unseen. */
@FunctionalInterface
public interface Lean {
    /** What sees nothing. */
    Lean NONE = text -> Map.of();

    Map<Role, Double> of(String text);
}
