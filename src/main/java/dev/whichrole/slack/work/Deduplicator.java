package dev.whichrole.slack.work;

import com.slack.api.bolt.response.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * Acknowledges a request and does the work behind it in the background, once however often Slack delivers it: claims its
 * keys, works, and gives the claims back if that failed.
 */
public final class Deduplicator {
    private final ClaimStore claims;
    private final Background background;

    /** Work that is claimed there and done here. */
    public Deduplicator(ClaimStore claims, Background background) {
        this.claims = claims;
        this.background = background;
    }

    /**
     * Acknowledges, and does the work after that unless one of the keys is taken. When there is too much to do, asks
     * Slack to deliver again later (any status but 2xx does).
     */
    public Response once(List<String> keys, Runnable work) {
        List<String> taken = new ArrayList<>();
        for (String key : keys) {
            if (!claims.claim(key)) {
                taken.forEach(claims::release);
                return Response.ok();
            }
            taken.add(key);
        }
        return background.accept(() -> releasingOnFailure(taken, work)) ? Response.ok() : tooMuch(taken);
    }

    /** Whether somebody has the key. */
    public boolean isTaken(String key) {
        return claims.isClaimed(key);
    }

    private void releasingOnFailure(List<String> keys, Runnable work) {
        boolean done = false;
        try {
            work.run();
            done = true;
        } finally {
            if (!done) {
                keys.forEach(claims::release);
            }
        }
    }

    private Response tooMuch(List<String> keys) {
        keys.forEach(claims::release);
        return Response.error(503);
    }
}
