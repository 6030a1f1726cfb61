package dev.whichrole.server;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a request comes from Slack, on its raw bytes (slack-contract section 1): {@code v0=} and the HMAC-SHA256 of
 * {@code v0:timestamp:body}, not older and not younger than 300 seconds. All but the sum can be seen before the body.
 */
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final long MOST_SECONDS_OFF = 300;
    private static final int LONGEST_TIMESTAMP = 12;

    private static final String VERSION = "v0=";

    /** Of SHA-256, in hexadecimal digits. */
    private static final int SUM_DIGITS = 64;

    /** One for each thread, as making one costs as much as using it does. */
    private final ThreadLocal<Mac> sums;

    private final InstantSource clock;

    /** Why a request does not count as one of Slack's. */
    sealed interface Doubt {
        /** It lacks a header, or has one that Slack would not write. */
        record Unsigned() implements Doubt {}

        /** It was signed too long ago, or will be; the seconds are positive if the sender's clock is behind. */
        record Stale(long seconds) implements Doubt {}

        /** It was signed with another secret, or changed on its way. */
        record Wrong() implements Doubt {}
    }

    Signature(String signingSecret, InstantSource clock) {
        var key = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.sums = ThreadLocal.withInitial(() -> keyed(key));
        this.clock = clock;
    }

    private static Mac keyed(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + ALGORITHM, e);
        }
    }

    /** What is wrong with the headers alone. */
    Optional<Doubt> doubt(HttpFields headers) {
        String timestamp = timestamp(headers);
        if (!isTimestamp(timestamp) || !isSum(sum(headers))) {
            return Optional.of(new Doubt.Unsigned());
        }
        long behind = clock.instant().getEpochSecond() - Long.parseLong(timestamp);
        return Math.abs(behind) > MOST_SECONDS_OFF ? Optional.of(new Doubt.Stale(behind)) : Optional.empty();
    }

    /** What is wrong with the headers, or with the body that came with them. */
    Optional<Doubt> doubt(HttpFields headers, byte[] body) {
        Optional<Doubt> before = doubt(headers);
        return before.isPresent() || covers(headers, body) ? before : Optional.of(new Doubt.Wrong());
    }

    private boolean covers(HttpFields headers, byte[] body) {
        byte[] given = sum(headers).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, expected(timestamp(headers), body));
    }

    private static String timestamp(HttpFields headers) {
        return text(headers.get("X-Slack-Request-Timestamp"));
    }

    private static String sum(HttpFields headers) {
        return text(headers.get("X-Slack-Signature"));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static boolean isTimestamp(String value) {
        return !value.isEmpty()
                && value.length() <= LONGEST_TIMESTAMP
                && value.chars().allMatch(c -> isIn(c, '0', '9'));
    }

    /** In a loop, since it is asked twice of every request, and a pattern would take as long as the sum itself. */
    private static boolean isSum(String value) {
        if (value.length() != VERSION.length() + SUM_DIGITS || !value.startsWith(VERSION)) {
            return false;
        }
        for (int at = VERSION.length(); at < value.length(); at++) {
            char c = value.charAt(at);
            if (!isIn(c, '0', '9') && !isIn(c, 'a', 'f')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIn(int c, char first, char last) {
        return c >= first && c <= last;
    }

    private byte[] expected(String timestamp, byte[] body) {
        Mac mac = sums.get();
        mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
        return (VERSION + HexFormat.of().formatHex(mac.doFinal(body))).getBytes(StandardCharsets.UTF_8);
    }
}
