package dev.whichrole.playground.api;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Bad days for the Web API, switched on by hand. */
public final class Switches {
    private final Duration slowness;
    private final Map<String, MethodFault> faults = new ConcurrentHashMap<>();
    private volatile boolean slow;
    private volatile boolean rateLimited;

    /** {@code slowness} is how late each answer is while "Slack is slow" is on. */
    public Switches(Duration slowness) {
        this.slowness = slowness;
    }

    public boolean slow() {
        return slow;
    }

    public void slow(boolean on) {
        slow = on;
    }

    public boolean rateLimited() {
        return rateLimited;
    }

    public void rateLimited(boolean on) {
        rateLimited = on;
    }

    /** From now on the method has this fault, and no other; null mends it. */
    public void fault(String method, @Nullable MethodFault fault) {
        if (fault == null) {
            faults.remove(method);
        } else {
            faults.put(method, fault);
        }
    }

    /** What is wrong now, by method. */
    public Map<String, MethodFault> faults() {
        return Map.copyOf(faults);
    }

    Optional<MethodFault> fault(String method, String channel) {
        return Optional.ofNullable(faults.get(method)).filter(fault -> fault.isAbout(channel));
    }

    public void reset() {
        faults.clear();
        slow = false;
        rateLimited = false;
    }

    void dawdle() {
        dawdle(slow ? slowness.toMillis() : 0);
    }

    static void dawdle(long millis) {
        if (millis > 0) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
