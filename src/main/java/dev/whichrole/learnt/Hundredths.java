package dev.whichrole.learnt;

/** Numbers as files of weights have them: whole ones, hundredths of what they stand for, a blank between two. */
public final class Hundredths {
    private static final double HUNDRED = 100;

    private Hundredths() {}

    /**
     * Reads all numbers of a line from a place on.
     *
     * @throws IllegalArgumentException if something else stands there, or not so many numbers
     */
    public static double[] read(String line, int from, int count) {
        short[] written = new short[count];
        read(line, from, count, written, 0);
        return of(written, 0, count);
    }

    /**
     * Reads them as they are written into a table, from a place of it on.
     *
     * @throws IllegalArgumentException if something else stands there, not so many numbers, or one beyond 327
     */
    public static void read(String line, int from, int count, short[] table, int place) {
        int start = from;
        for (int i = 0; i < count; i++) {
            int end = i == count - 1 ? line.length() : line.indexOf(' ', start);
            if (end < 0) {
                throw new IllegalArgumentException(count + " numbers are needed in '" + line + "'");
            }
            table[place + i] = number(line, start, end);
            start = end + 1;
        }
    }

    /**
     * One of them as it is written.
     *
     * @throws IllegalArgumentException if it is none, or beyond 327
     */
    public static short number(String line, int from, int to) {
        int at = from < to && line.charAt(from) == '-' ? from + 1 : from;
        boolean fine = at < to && to - at <= 5;
        int number = 0;
        for (int i = at; fine && i < to; i++) {
            int digit = line.charAt(i) - '0';
            fine = digit >= 0 && digit <= 9;
            number = number * 10 + digit;
        }
        if (!fine || number > Short.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "'" + line.substring(from, to) + "' is no whole number up to 32,767 in '" + line + "'");
        }
        return (short) (at > from ? -number : number);
    }

    /** What a number stands for. */
    public static double of(short number) {
        return number / HUNDRED;
    }

    /** What numbers from a place of the table on stand for. */
    public static double[] of(short[] table, int place, int count) {
        double[] numbers = new double[count];
        fill(numbers, table, place);
        return numbers;
    }

    /** The same, put where others were. */
    public static void fill(double[] numbers, short[] table, int place) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = of(table[place + i]);
        }
    }
}
