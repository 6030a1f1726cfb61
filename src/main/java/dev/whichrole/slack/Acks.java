package dev.whichrole.slack;

import com.slack.api.bolt.response.Response;

/** Acknowledgements with a body: JSON in UTF-8. */
final class Acks {
    private Acks() {}

    static Response json(Reply reply) {
        return Response.builder()
                .statusCode(200)
                .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
                .body(reply.json())
                .build();
    }
}
