package dev.whichrole.stress;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Slack's side of the wire, byte by byte: heads of requests, signed as Slack does or not quite. */
record SlackSide(String secret) {
    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";

    /** How a request is signed. */
    enum Signed {
        RIGHTLY,
        WITH_ANOTHER_SECRET,
        LONG_AGO,
        NOT_AT_ALL
    }

    /** The head of a request whose body says how long it is. */
    byte[] head(Signed how, String type, byte[] body) {
        return head(how, type, body, "Content-Length: " + body.length);
    }

    /** The head of a request whose body comes in chunks. */
    byte[] chunked(Signed how, byte[] body) {
        return head(how, FORM, body, "Transfer-Encoding: chunked");
    }

    private byte[] head(Signed how, String type, byte[] body, String length) {
        String head = "POST /slack/events HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\n" + length
                + "\r\n" + signature(how, body) + "\r\n";
        return head.getBytes(StandardCharsets.US_ASCII);
    }

    private String signature(Signed how, byte[] body) {
        long now = Instant.now().getEpochSecond();
        return switch (how) {
            case RIGHTLY -> headers(now, sum(secret, now, body));
            case WITH_ANOTHER_SECRET -> headers(now, "0".repeat(64));
            case LONG_AGO -> headers(now - 400, "0".repeat(64));
            case NOT_AT_ALL -> "";
        };
    }

    private static String headers(long at, String sum) {
        return "X-Slack-Request-Timestamp: " + at + "\r\nX-Slack-Signature: v0=" + sum + "\r\n";
    }

    private static String sum(String secret, long at, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(("v0:" + at + ":").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
