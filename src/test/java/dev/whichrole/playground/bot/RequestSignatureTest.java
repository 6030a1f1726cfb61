package dev.whichrole.playground.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.json.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RequestSignatureTest {
    @Test
    void matches_the_example_in_slacks_documentation() {
        JsonNode example = Json.yamlResource("/playground/signature-vector.json");

        assertThat(RequestSignature.of(
                        Json.text(example, "secret"), Json.text(example, "timestamp"), Json.text(example, "body")))
                .isEqualTo(Json.text(example, "signature"));
    }
}
