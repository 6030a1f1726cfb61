package dev.whichrole.playground.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/** Permissions to open a view, one per thing a person did: good once, for three seconds. */
public final class Triggers {
    private static final Duration LIFE = Duration.ofSeconds(3);

    private record Trigger(String user, Instant until, boolean used) {}

    private final Map<String, Trigger> issued = new HashMap<>();
    private final Clock clock;

    public Triggers(Clock clock) {
        this.clock = clock;
    }

    public synchronized String issue(String user) {
        long number = issued.size() + 1L;
        CRC32 crc = new CRC32();
        crc.update((user + number).getBytes(UTF_8));
        String id = String.format(Locale.ROOT, "%010d.%010d.%08x", number, 4_000_000_000L + number, crc.getValue());
        issued.put(id, new Trigger(user, clock.instant().plus(LIFE), false));
        return id;
    }

    /** The person it was issued for. */
    public synchronized String redeem(String id) {
        Trigger trigger = issued.get(id);
        if (trigger == null) {
            throw new SlackError("invalid_trigger_id");
        }
        if (trigger.used()) {
            throw new SlackError("exchanged_trigger_id");
        }
        if (clock.instant().isAfter(trigger.until())) {
            throw new SlackError("expired_trigger_id");
        }
        issued.put(id, new Trigger(trigger.user(), trigger.until(), true));
        return trigger.user();
    }
}
