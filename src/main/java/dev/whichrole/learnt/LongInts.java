package dev.whichrole.learnt;

import java.util.Arrays;

/** A map from long to int without boxes; absent keys have {@link #ABSENT}. Keys must not be negative. */
public final class LongInts {
    public static final int ABSENT = -1;

    private static final int SMALLEST = 64;

    private long[] keys;
    private int[] values;
    private int size;

    /** With room for a few; it grows. */
    public LongInts() {
        this(SMALLEST / 2);
    }

    /** With room for so many. */
    public LongInts(int expected) {
        int length = SMALLEST;
        while (length < expected * 2) {
            length *= 2;
        }
        keys = filled(length);
        values = new int[length];
    }

    /** What the key stands for, or {@link #ABSENT}. */
    public int get(long key) {
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : ABSENT;
    }

    /**
     * Has the key stand for this from now on.
     *
     * @throws IllegalArgumentException if the key is negative
     */
    public void put(long key, int value) {
        if (key < 0) {
            throw new IllegalArgumentException("a key must not be negative: " + key);
        }
        int slot = slot(key);
        if (keys[slot] != key) {
            keys[slot] = key;
            size++;
        }
        values[slot] = value;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    /** Adds the key if it is not there; whether it was added. */
    public boolean add(long key) {
        if (get(key) != ABSENT) {
            return false;
        }
        put(key, 0);
        return true;
    }

    /** How many keys there are. */
    public int size() {
        return size;
    }

    private int slot(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 40) & (keys.length - 1);
        while (keys[slot] != -1 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = filled(oldKeys.length * 2);
        values = new int[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != -1) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }

    private static long[] filled(int length) {
        long[] empty = new long[length];
        Arrays.fill(empty, -1);
        return empty;
    }
}
