package dev.whichrole.triage;

import dev.whichrole.handbook.Role;
import java.util.Optional;

/** Who handles a situation. */
public sealed interface Verdict {
    /** What it rests on. */
    Grounds grounds();

    /** One role does. */
    record One(Role role, Grounds grounds) implements Verdict {}

    /**
     * Two roles do, each their half.
     *
     * @param others the strongest concern for the other role, as that for the one is in the grounds
     */
    record Between(Role one, Role other, Grounds grounds, Optional<Concern> others) implements Verdict {}

    /** Any of the four could: it belongs to what they all know. */
    record Shared(Grounds grounds) implements Verdict {}

    /** None of the four does. */
    record None(Grounds grounds) implements Verdict {}

    /** Too little to go by: the likeliest and the next. */
    record Unsure(Label likely, Label next, Grounds grounds) implements Verdict {}
}
