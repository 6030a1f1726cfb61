package dev.whichrole.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A slash command as Slack sends it, signed at the moment it is made. */
record Signed(String body, String timestamp, String signature) {
    static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    static Signed command(String typed) {
        return of("token=gIkuvaNzQIHg97ATvDxqgjtO&team_id=T0001&team_domain=example&channel_id=C2147483705"
                + "&channel_name=test&user_id=U2147483697&user_name=steve&command=%2Fwhichrole&text="
                + URLEncoder.encode(typed, StandardCharsets.UTF_8)
                + "&api_app_id=A123456&is_enterprise_install=false"
                + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2F1234%2F5678"
                + "&trigger_id=13345224609.738474920.8088930838d88f008e0");
    }

    private static Signed of(String body) {
        String time = String.valueOf(Instant.now().getEpochSecond());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] sum = mac.doFinal(("v0:" + time + ":" + body).getBytes(StandardCharsets.UTF_8));
            return new Signed(body, time, "v0=" + HexFormat.of().formatHex(sum));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The request as bytes, on a connection that stays open. */
    byte[] request() {
        return ("POST /slack/events HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "User-Agent: Slackbot 1.0 (+https://api.slack.com/robots)\r\nAccept: application/json,*/*\r\n"
                        + "Accept-Encoding: gzip,deflate\r\nX-Slack-Request-Timestamp: " + timestamp
                        + "\r\nX-Slack-Signature: " + signature + "\r\nContent-Length: " + body.length() + "\r\n\r\n"
                        + body)
                .getBytes(StandardCharsets.UTF_8);
    }
}
