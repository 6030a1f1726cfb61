package dev.whichrole.triage.debate.remark;

import dev.whichrole.handbook.Role;
import java.util.Set;

/**
 * A sentence as somebody said it, and what is seen in it.
 *
 * @param heard what triage hears
 * @param called the roles whose team or practice it names
 * @param about the roles of which it speaks
 */
public record SpokenSentence(String text, Matters heard, Tone tone, Set<Role> called, Set<Role> about) {
    public boolean asks() {
        return text.endsWith("?");
    }
}
