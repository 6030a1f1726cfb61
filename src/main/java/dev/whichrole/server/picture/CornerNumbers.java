package dev.whichrole.server.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number for each corner, in the order of {@link Corner}. */
record CornerNumbers(List<Integer> numbers) {
    private static final Pattern WRITTEN = Pattern.compile("(0|[1-9]\\d{0,2})(-(0|[1-9]\\d{0,2})){3}");

    CornerNumbers {
        numbers = List.copyOf(numbers);
    }

    /** Four numbers up to 999 as an address has them: {@code 18-41-41-0}. */
    static Optional<CornerNumbers> read(String written) {
        return WRITTEN.matcher(written).matches()
                ? Optional.of(new CornerNumbers(Arrays.stream(written.split("-", -1))
                        .map(Integer::valueOf)
                        .toList()))
                : Optional.empty();
    }

    /** The same, if they add to 100. */
    static Optional<CornerNumbers> ofWhole(String written) {
        return read(written)
                .filter(shares ->
                        shares.numbers().stream().mapToInt(Integer::intValue).sum() == 100);
    }

    int of(Corner corner) {
        return numbers.get(List.of(Corner.values()).indexOf(corner));
    }
}
