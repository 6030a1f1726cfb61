package dev.whichrole.playground.oauth;

import dev.whichrole.playground.app.SlackError;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** EndingTokens that end after twelve hours, and what each is renewed with, once. */
final class EndingTokens {
    static final Duration LIFE = Duration.ofHours(12);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, Instant> ends = new HashMap<>();
    private Optional<String> refresh = Optional.empty();
    private final Clock clock;

    EndingTokens(Clock clock) {
        this.clock = clock;
    }

    static String hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** A token and what renews it. */
    record Pair(String token, String refresh) {}

    /** Another pair; the token before lives on until its end, what renewed it does not. */
    synchronized Pair mint() {
        var pair = new Pair("xoxe.xoxb-1-playground-" + hex(12), "xoxe-1-" + hex(12));
        ends.put(pair.token(), clock.instant().plus(LIFE));
        refresh = Optional.of(pair.refresh());
        return pair;
    }

    /** Throws {@code invalid_refresh_token}. */
    synchronized Pair renew(String with) {
        if (!refresh.equals(Optional.of(with))) {
            throw new SlackError("invalid_refresh_token");
        }
        return mint();
    }

    /** Whether the token was ever given out. Throws {@code token_expired} where it has ended. */
    synchronized boolean knows(String token) {
        Instant end = ends.get(token);
        if (end != null && !clock.instant().isBefore(end)) {
            throw new SlackError("token_expired");
        }
        return end != null;
    }

    synchronized void clear() {
        ends.clear();
        refresh = Optional.empty();
    }
}
