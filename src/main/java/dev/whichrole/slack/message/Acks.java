package dev.whichrole.slack.message;

import com.google.gson.Gson;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.whichrole.slack.api.ResponsePayload;
import java.util.Map;

/** Acknowledgements with a body: JSON in UTF-8 (slack-contract section 2.1). */
public final class Acks {
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private Acks() {}

    /** Answers a command. */
    public static Response json(ResponsePayload payload) {
        return json(payload.json());
    }

    /** Lays a modal upon the one that was handed in. */
    public static Response push(View modal) {
        return json(GSON.toJson(Map.of("response_action", "push", "view", modal)));
    }

    /** Puts a modal in place of the one that was handed in. */
    public static Response update(View modal) {
        return json(GSON.toJson(Map.of("response_action", "update", "view", modal)));
    }

    /** Leaves the modal open, with a sentence under each field by its {@code block_id}. */
    public static Response errors(Map<String, String> errors) {
        return json(GSON.toJson(Map.of("response_action", "errors", "errors", errors)));
    }

    private static Response json(String body) {
        return Response.builder()
                .statusCode(200)
                .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
                .body(body)
                .build();
    }
}
