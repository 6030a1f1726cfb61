package dev.whichrole.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of what was refused, the log says")
class RefusedCountsTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final AtomicLong nanos = new AtomicLong();
    private final List<String> lines = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private final RefusedCounts counts = counts(SECRET);

    private RefusedCounts counts(String secret) {
        return new RefusedCounts(RefusedCounts.hint(secret), lines::add, nanos::get, (work, pause) -> later.add(work));
    }

    @Test
    void the_first_at_once() {
        counts.refused(new Signature.Doubt.Wrong());
        assertThat(lines)
                .containsExactly("Refused since the last such line: 1 signed with another secret"
                        + " (SLACK_SIGNING_SECRET has 32 characters).");
    }

    @Test
    void the_rest_of_a_minute_in_one_line_by_kind() {
        counts.refused(new Signature.Doubt.Wrong());
        for (int i = 0; i < 7; i++) {
            counts.refused(new Signature.Doubt.Stale(400));
            counts.refused(new Signature.Doubt.Unsigned());
            counts.astray();
        }
        assertThat(lines).hasSize(1);
        assertThat(later).hasSize(1);
        later.get(0).run();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1))
                .contains("7 signed at another time (the last one 400 s behind this machine's clock; check it)")
                .contains("7 to /slack/events without a signature")
                .contains("7 signed but to another path (Slack's Request URLs must end in /slack/events)");
    }

    @Test
    void a_clock_that_is_slow_as_such() {
        counts.refused(new Signature.Doubt.Stale(-400));
        assertThat(lines.get(0)).contains("400 s ahead of this machine's clock");
    }

    @Test
    void the_next_at_once_when_a_minute_has_passed() {
        counts.refused(new Signature.Doubt.Wrong());
        nanos.set(Duration.ofSeconds(61).toNanos());
        counts.refused(new Signature.Doubt.Wrong());
        assertThat(lines).hasSize(2);
        assertThat(later).isEmpty();
    }

    @Test
    void what_there_is_to_see_of_the_secret_and_never_the_secret() {
        counts("\"" + SECRET + "\"").refused(new Signature.Doubt.Wrong());
        assertThat(lines.get(0))
                .contains("has 34 characters, Slack's have 32, and quotes around it that do not belong to it")
                .doesNotContain(SECRET);
    }
}
