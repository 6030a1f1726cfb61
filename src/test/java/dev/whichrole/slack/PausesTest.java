package dev.whichrole.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Between tries to connect the pause")
class PausesTest {
    private final Pauses longest = new Pauses(() -> 0);

    @Test
    void doubles_up_to_two_minutes() {
        assertThat(IntStream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 1_000)
                        .mapToLong(failures ->
                                longest.after(failures, Optional.empty()).toSeconds()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 120L, 120L, 120L);
    }

    @Test
    void is_shortened_by_chance_up_to_a_half() {
        assertThat(new Pauses(() -> 1).after(4, Optional.empty())).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void is_never_shorter_than_slack_says() {
        assertThat(longest.after(1, Optional.of(Duration.ofSeconds(30)))).isEqualTo(Duration.ofSeconds(30));
        assertThat(longest.after(9, Optional.of(Duration.ofSeconds(30)))).isEqualTo(Duration.ofSeconds(120));
    }
}
