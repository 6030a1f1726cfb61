package dev.whichrole.triage.model;

/** A finding as one number: what kind it is, and of which one or two symbols. */
final class Key {
    static final int WORD = 0;
    static final int NEIGHBOURS = 1;
    static final int GROUP = 2;
    static final int MEETING = 3;
    static final int CONCERN = 4;
    /** How many different concerns' terms of one strength speak for a label, up to three. */
    static final int VOTES = 5;

    private Key() {}

    static long word(int symbol) {
        return key(WORD, symbol, 0);
    }

    static long neighbours(int left, int right) {
        return key(NEIGHBOURS, left, right);
    }

    static long group(int group) {
        return key(GROUP, group, 0);
    }

    static long meeting(int group, int other) {
        return key(MEETING, group, other);
    }

    static long concern(int concern, int tier) {
        return key(CONCERN, concern, tier);
    }

    static long votes(int label, int tier, int count) {
        return key(VOTES, label, tier * 4 + count);
    }

    static int kind(long key) {
        return (int) (key >>> 58);
    }

    static int first(long key) {
        return (int) (key >>> 29) & 0x1FFFFFFF;
    }

    static int second(long key) {
        return (int) key & 0x1FFFFFFF;
    }

    private static long key(int kind, int first, int second) {
        return ((long) kind << 58) | ((long) first << 29) | second;
    }
}
