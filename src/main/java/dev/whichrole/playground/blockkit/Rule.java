package dev.whichrole.playground.blockkit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a value must look like. Upper bounds are inclusive. */
sealed interface Rule {
    record Anything() implements Rule {}

    record Flag() implements Rule {}

    record Numeric() implements Rule {}

    record Whole(int min, int max) implements Rule {}

    /** A bare string. An empty {@code among} allows any value. */
    record Chars(int min, int max, Format format, List<String> among) implements Rule {}

    /** A text object; {@code of} is {@code plain_text}, {@code mrkdwn}, or null for either. */
    record Text(int max, @Nullable String of) implements Rule {}

    record Items(int min, int max, Rule of) implements Rule {}

    /** An object of a named shape without a {@code type} of its own. */
    record Plain(String shape) implements Rule {}

    /** A member of a family, told apart by its {@code type}. An empty {@code among} allows all of the family. */
    record OneOf(String family, List<String> among) implements Rule {}
}
