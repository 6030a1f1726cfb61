package dev.whichrole.slack;

import com.google.gson.Gson;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.Map;

/** Acknowledgements with a body: JSON in UTF-8. */
final class Acks {
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private Acks() {}

    static Response json(Reply reply) {
        return json(reply.json());
    }

    /** Lays a modal upon the one that was submitted. */
    static Response push(View modal) {
        return json(GSON.toJson(Map.of("response_action", "push", "view", modal)));
    }

    private static Response json(String body) {
        return Response.builder()
                .statusCode(200)
                .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
                .body(body)
                .build();
    }
}
