package dev.whichrole.slack;

import com.slack.api.bolt.response.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * Does the work behind an event once, however often Slack delivers it: claims it, acknowledges, works in the
 * background, and gives the claim back if that failed.
 */
final class Once {
    private final Claims claims;
    private final Background background;

    Once(Claims claims, Background background) {
        this.claims = claims;
        this.background = background;
    }

    /**
     * Acknowledges, and does the work unless one of the keys is taken. When there is too much to do, asks Slack to
     * deliver again later (any status but 2xx does).
     */
    Response act(List<String> keys, Runnable work) {
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
