package dev.whichrole.workspace;

import java.util.Map;

/** What became of a form: preferences to save, or what is wrong with it. */
public sealed interface Checked {
    /** Nothing is wrong. */
    record Fine(Preferences preferences) implements Checked {}

    /** A sentence for each field at fault: {@code owner.sre}, {@code terms}. */
    record Faulty(Map<String, String> faults) implements Checked {
        public Faulty {
            faults = Map.copyOf(faults);
        }
    }
}
