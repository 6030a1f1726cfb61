package dev.whichrole.triage.text;

import dev.whichrole.learnt.NameTable;

/** The words that are known, numbered from 0 in the order in which they became known. */
public final class Symbols {
    /** Stands for every word that is not known. */
    public static final int UNKNOWN = NameTable.ABSENT;

    private final NameTable names = new NameTable();

    Symbols() {}

    /** The number of the word, which is known from now on. */
    public int intern(String name) {
        return names.add(name);
    }

    /** The number of the word, or {@link #UNKNOWN}. */
    public int find(String name) {
        return names.find(name);
    }

    /** The word of a number. */
    public String name(int symbol) {
        return names.name(symbol);
    }
}
