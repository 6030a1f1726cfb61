package dev.whichrole.learnt;

/** A set of whole numbers without boxes, none of them negative. */
public final class IntSet {
    private static final int SMALLEST = 16;

    /** Of each place the number there and one more; 0 where there is none. */
    private int[] places;

    private int size;

    /** With room for so many; it grows. */
    public IntSet(int expected) {
        places = new int[Integer.highestOneBit(Math.max(SMALLEST, expected * 2 - 1)) * 2];
    }

    /** Adds the number if it is not there; whether it was added. */
    public boolean add(int number) {
        int place = place(number);
        if (places[place] != 0) {
            return false;
        }
        places[place] = number + 1;
        if (++size * 2 > places.length) {
            grow();
        }
        return true;
    }

    public boolean contains(int number) {
        return places[place(number)] != 0;
    }

    /** Where the number is, or would be. */
    private int place(int number) {
        int place = (number * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(places.length) + 1);
        while (places[place] != 0 && places[place] != number + 1) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private void grow() {
        int[] before = places;
        places = new int[before.length * 2];
        for (int kept : before) {
            if (kept != 0) {
                places[place(kept - 1)] = kept;
            }
        }
    }
}
