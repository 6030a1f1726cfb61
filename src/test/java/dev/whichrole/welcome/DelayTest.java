package dev.whichrole.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Later")
class DelayTest {
    @ParameterizedTest(name = "{1} pressed at {0} in {2} is {3}")
    @CsvSource({
        "2026-11-26T09:00:00Z, tomorrow, UTC, 2026-11-27T09:00:00Z",
        "2026-11-27T09:00:00Z, tomorrow, UTC, 2026-11-30T09:00:00Z",
        "2026-11-28T09:00:00Z, tomorrow, UTC, 2026-11-30T09:00:00Z",
        "2026-11-28T09:00:00Z, next-week, UTC, 2026-12-07T09:00:00Z",
        // Thursday evening in London is Friday morning in Tokyo
        "2026-11-26T22:00:00Z, tomorrow, Asia/Tokyo, 2026-11-29T22:00:00Z",
        // the clocks change on Sunday, and nine o'clock stays nine o'clock
        "2026-10-23T07:00:00Z, tomorrow, Europe/Berlin, 2026-10-26T08:00:00Z"
    })
    void is_the_same_time_of_another_working_day_by_the_persons_clock(
            Instant pressed, String delay, ZoneId zone, Instant then) {
        assertThat(Delay.byId(delay).orElseThrow().from(pressed, zone)).isEqualTo(then);
    }
}
