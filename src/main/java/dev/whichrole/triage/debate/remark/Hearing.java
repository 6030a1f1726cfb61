package dev.whichrole.triage.debate.remark;

/** What triage hears in a text: how likely each role is, and shared and none. */
@FunctionalInterface
public interface Hearing {
    /** Six numbers that add up to one, in the order of {@link dev.whichrole.triage.model.Label}. */
    double[] shares(String text);
}
