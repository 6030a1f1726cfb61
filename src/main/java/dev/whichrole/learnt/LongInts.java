package dev.whichrole.learnt;

import java.util.Arrays;

/**
 * A map from long to int without boxes; absent keys have {@link #ABSENT}. Twenty to thirty bytes a key: keys and values lie
 * side by side, and only where they are is kept with room to spare.
 */
public final class LongInts {
    public static final int ABSENT = -1;

    private static final int SMALLEST = 64;

    /** Of each place the number of the key there and one more; 0 where there is none. */
    private int[] places;

    private long[] keys;
    private int[] values;
    private int size;

    /** With room for a few; it grows. */
    public LongInts() {
        this(SMALLEST / 2);
    }

    /** With room for so many. */
    public LongInts(int expected) {
        places = new int[Integer.highestOneBit(Math.max(SMALLEST, expected * 2 - 1)) * 2];
        keys = new long[expected];
        values = new int[expected];
    }

    /** What the key stands for, or {@link #ABSENT}. */
    public int get(long key) {
        int number = places[place(key)] - 1;
        return number < 0 ? ABSENT : values[number];
    }

    /** Has the key stand for this from now on. */
    public void put(long key, int value) {
        int place = place(key);
        if (places[place] == 0) {
            places[place] = added(key) + 1;
        }
        values[places[place] - 1] = value;
        if (size * 2 > places.length) {
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

    private int added(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size + size / 4 + SMALLEST);
            values = Arrays.copyOf(values, keys.length);
        }
        keys[size] = key;
        return size++;
    }

    /** Where the key is, or would be. */
    private int place(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int place = (int) (hash >>> 40) & (places.length - 1);
        while (places[place] != 0 && keys[places[place] - 1] != key) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private void grow() {
        places = new int[places.length * 2];
        for (int number = 0; number < size; number++) {
            places[place(keys[number])] = number + 1;
        }
    }
}
