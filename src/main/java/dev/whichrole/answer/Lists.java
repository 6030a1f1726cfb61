package dev.whichrole.answer;

import java.util.List;
import java.util.stream.Stream;

/** The one list operation that {@link List} lacks. */
final class Lists {
    private Lists() {}

    static <T> List<T> with(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
