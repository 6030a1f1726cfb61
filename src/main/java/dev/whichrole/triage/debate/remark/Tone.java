package dev.whichrole.triage.debate.remark;

import java.util.Map;
import java.util.TreeMap;

/** How often somebody speaks well or ill of something, asks for it, wants it gone: counts, by what they are of. */
public final class Tone {
    private final Map<String, Integer> counts = new TreeMap<>();

    public int of(String what) {
        return counts.getOrDefault(what, 0);
    }

    public void add(String what, int count) {
        if (count > 0) {
            counts.merge(what, count, Integer::sum);
        }
    }

    public void add(Tone other) {
        other.counts.forEach(this::add);
    }

    /** The counts that are not nothing, in the order of their names. */
    public Map<String, Integer> counts() {
        return counts;
    }

    /** By how much what speaks for something outweighs what speaks against it, by single words. */
    public int leaning() {
        return of("good") + of("want") + of("keep") - of("bad") - of("end");
    }
}
