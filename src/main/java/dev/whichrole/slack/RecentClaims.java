package dev.whichrole.slack;

import java.util.LinkedHashSet;
import java.util.Set;

/** Claims kept in this process: the newest ten thousand, more than Slack redelivers in its six minutes of retries. */
public final class RecentClaims implements Claims {
    private static final int MOST = 10_000;

    private final Set<String> keys = new LinkedHashSet<>();

    @Override
    public synchronized boolean claim(String key) {
        if (!keys.add(key)) {
            return false;
        }
        if (keys.size() > MOST) {
            keys.remove(keys.iterator().next());
        }
        return true;
    }

    @Override
    public synchronized void release(String key) {
        keys.remove(key);
    }
}
