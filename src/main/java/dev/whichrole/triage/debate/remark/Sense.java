package dev.whichrole.triage.debate.remark;

import java.util.Arrays;

/** Where a text lies among all that is spoken of, as a few numbers: texts in like words lie in like directions. */
public final class Sense {
    private final double[] numbers;

    private Sense(double[] numbers) {
        this.numbers = numbers;
    }

    static Sense of(double[] numbers) {
        return new Sense(numbers.clone());
    }

    /** Of no words. */
    public static Sense nothing() {
        return new Sense(new double[WordVectors.LENGTH]);
    }

    public Sense plus(Sense other) {
        return plus(other, 1);
    }

    Sense minus(Sense other) {
        return plus(other, -1);
    }

    private Sense plus(Sense other, double times) {
        double[] sum = numbers.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += times * other.numbers[i];
        }
        return new Sense(sum);
    }

    public Sense times(double factor) {
        return new Sense(Arrays.stream(numbers).map(number -> number * factor).toArray());
    }

    /** However many words it has: of length one, or nothing. */
    public Sense direction() {
        double length = StrictMath.sqrt(
                Arrays.stream(numbers).map(number -> number * number).sum());
        return length == 0 ? this : times(1 / length);
    }

    /** One of its numbers, of which there are {@link WordVectors#LENGTH}. */
    public double of(int place) {
        return numbers[place];
    }
}
