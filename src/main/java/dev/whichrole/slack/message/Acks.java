package dev.whichrole.slack.message;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.util.Map;

/** Answers to a modal that was handed in (slack-contract section 2.1). */
public final class Acks {
    private Acks() {}

    /** Lays a modal upon it. */
    public static Response push(View modal) {
        return Response.json(200, Map.of("response_action", "push", "view", modal));
    }

    /** Puts a modal in its place. */
    public static Response update(View modal) {
        return Response.json(200, Map.of("response_action", "update", "view", modal));
    }

    /** Leaves it open, with a sentence under each field by its {@code block_id}. */
    public static Response errors(Map<String, String> errors) {
        return Response.json(200, Map.of("response_action", "errors", "errors", errors));
    }
}
