package dev.whichrole.server;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a request comes from Slack, on its raw bytes (slack-contract section 1): {@code v0=} and the HMAC-SHA256 of
 * {@code v0:timestamp:body}, not older and not younger than 300 seconds.
 */
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final long MOST_SECONDS_OFF = 300;
    private static final Pattern TIMESTAMP = Pattern.compile("\\d{1,12}");

    private final SecretKeySpec key;
    private final Clock clock;

    Signature(String signingSecret, Clock clock) {
        this.key = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    boolean covers(@Nullable String timestamp, @Nullable String signature, byte[] body) {
        if (timestamp == null
                || signature == null
                || !TIMESTAMP.matcher(timestamp).matches()) {
            return false;
        }
        long secondsOff = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp));
        byte[] given = signature.getBytes(StandardCharsets.UTF_8);
        return secondsOff <= MOST_SECONDS_OFF && MessageDigest.isEqual(given, expected(timestamp, body));
    }

    private byte[] expected(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return ("v0=" + HexFormat.of().formatHex(mac.doFinal(body))).getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + ALGORITHM, e);
        }
    }
}
