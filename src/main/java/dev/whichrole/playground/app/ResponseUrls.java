package dev.whichrole.playground.app;

import dev.whichrole.playground.http.LoopbackAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** The addresses an answer may be sent to later: five times within thirty minutes. */
public final class ResponseUrls {
    private static final int USES = 5;
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final SecureRandom RANDOM = new SecureRandom();

    private record Issued(ReplyTo replyTo, Instant until, int usesLeft) {}

    /** A use that was granted. */
    public record Use(ReplyTo replyTo, int usesLeft) {}

    private final Map<String, Issued> issued = new HashMap<>();
    private final Clock clock;
    private final LoopbackAddress address;

    public ResponseUrls(Clock clock, LoopbackAddress address) {
        this.address = address;
        this.clock = clock;
    }

    /** A new address; {@code kind} is {@code commands}, {@code actions} or {@code app}. */
    public synchronized String issue(String kind, ReplyTo replyTo) {
        byte[] random = new byte[12];
        RANDOM.nextBytes(random);
        String path = "/hooks/" + kind + "/" + HexFormat.of().formatHex(random);
        issued.put(path, new Issued(replyTo, clock.instant().plus(LIFE), USES));
        return address.http() + path;
    }

    /** A new address that answers to where this one does; empty when this is none of ours. */
    public synchronized Optional<String> again(String url) {
        String path = URI.create(url).getPath();
        return Optional.ofNullable(issued.get(path)).map(old -> issue(path.split("/", -1)[2], old.replyTo()));
    }

    public synchronized void clear() {
        issued.clear();
    }

    /** Takes one use of the address with this path, or throws {@code invalid_url}, {@code used_url} or {@code expired_url}. */
    public synchronized Use use(String path) {
        Issued url = issued.get(path);
        if (url == null) {
            throw new SlackError("invalid_url");
        }
        if (url.usesLeft() == 0) {
            throw new SlackError("used_url");
        }
        if (clock.instant().isAfter(url.until())) {
            throw new SlackError("expired_url");
        }
        Issued used = new Issued(url.replyTo(), url.until(), url.usesLeft() - 1);
        issued.put(path, used);
        return new Use(used.replyTo(), used.usesLeft());
    }
}
