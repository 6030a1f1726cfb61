package dev.whichrole.learnt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Names and the number of each, from 0 in the order in which they became known. Some thirty bytes a name, a third of what a
 * map of strings takes.
 */
public final class NameTable {
    public static final int ABSENT = -1;

    private static final int SMALLEST = 64;
    private static final int LETTERS_A_NAME = 8;

    private byte[] letters = new byte[SMALLEST * LETTERS_A_NAME];
    /** Where the letters of each name end. */
    private int[] ends = new int[SMALLEST];

    private int[] hashes = new int[SMALLEST];
    /** Of each place the number of the name there and one more; 0 where there is none. */
    private int[] places = new int[SMALLEST * 2];

    private int size;

    /** The name's number, which it has from now on if it had none. */
    public int add(String name) {
        int known = find(name);
        if (known != ABSENT) {
            return known;
        }
        byte[] written = name.getBytes(UTF_8);
        int start = start(size);
        if (start + written.length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(2 * letters.length, start + written.length));
        }
        if (size == ends.length) {
            grow();
        }
        System.arraycopy(written, 0, letters, start, written.length);
        ends[size] = start + written.length;
        hashes[size] = name.hashCode();
        file(size);
        return size++;
    }

    /** The name's number, or {@link #ABSENT}. */
    public int find(String name) {
        int hash = name.hashCode();
        int place = place(hash);
        while (places[place] != 0) {
            int number = places[place] - 1;
            if (hashes[number] == hash && is(number, name)) {
                return number;
            }
            place = (place + 1) & (places.length - 1);
        }
        return ABSENT;
    }

    /** The name of a number. */
    public String name(int number) {
        int start = start(number);
        return new String(letters, start, ends[number] - start, UTF_8);
    }

    public int size() {
        return size;
    }

    /** Gives back what was kept for names to come. */
    public void trim() {
        letters = Arrays.copyOf(letters, start(size));
        ends = Arrays.copyOf(ends, size);
        hashes = Arrays.copyOf(hashes, size);
    }

    /** A name of ASCII letters alone has as many bytes as letters, and every other has more. */
    private boolean is(int number, String name) {
        int start = start(number);
        int length = ends[number] - start;
        if (length != name.length()) {
            return length > name.length() && name(number).equals(name);
        }
        for (int i = 0; i < length; i++) {
            if (letters[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private int place(int hash) {
        int spread = hash * 0x9E3779B9;
        return spread >>> (Integer.numberOfLeadingZeros(places.length) + 1);
    }

    private void file(int number) {
        int place = place(hashes[number]);
        while (places[place] != 0) {
            place = (place + 1) & (places.length - 1);
        }
        places[place] = number + 1;
    }

    private void grow() {
        ends = Arrays.copyOf(ends, 2 * Math.max(size, SMALLEST));
        hashes = Arrays.copyOf(hashes, ends.length);
        if (size * 2 >= places.length) {
            places = new int[Integer.highestOneBit(size) * 4];
            for (int number = 0; number < size; number++) {
                file(number);
            }
        }
    }
}
