package dev.whichrole.playground.blockkit;

import java.util.ArrayList;
import java.util.List;

/** The faults found so far in one payload, in the order in which they were met. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void add(String pointer, String message) {
        found.add(new Fault(pointer, message));
    }

    List<Fault> found() {
        return List.copyOf(found);
    }
}
