package dev.whichrole.playground.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class BlockKitTest {
    private static final JsonMapper JSON = new JsonMapper();

    static Stream<Named<JsonNode>> refused() {
        JsonNode rows =
                new YAMLMapper().readTree(BlockKitTest.class.getResourceAsStream("/playground/refused-blocks.yaml"));
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> Named.of(row.get("says").stringValue(), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void says_what_is_wrong_and_where(JsonNode row) {
        Surface surface =
                Surface.valueOf(row.path("surface").asString("message").toUpperCase(Locale.ROOT));
        JsonNode payload = surface == Surface.MESSAGE ? row.get("blocks") : row.get("view");
        JsonNode long3001 = JSON.readTree(payload.toString().replace("CHARS3001", "x".repeat(3001)));
        // A message whose "blocks" is no array can only be given whole.
        JsonNode whole = long3001.isArray() || surface != Surface.MESSAGE
                ? long3001
                : JSON.createObjectNode().set("blocks", long3001);

        assertThat(BlockKit.validate(surface, whole))
                .extracting(Fault::line)
                .containsExactly(row.get("says").stringValue());
    }

    @Test
    void accepts_an_ordinary_message() {
        JsonNode message = JSON.readTree("""
                {"text": "Hello", "blocks": [
                  {"type": "header", "text": {"type": "plain_text", "text": "Hello", "emoji": true}},
                  {"type": "section", "text": {"type": "mrkdwn", "text": "*Hi*", "verbatim": true},
                   "accessory": {"type": "multi_users_select", "action_id": "who"}},
                  {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [
                    {"type": "text", "text": "plain", "style": {"bold": true}},
                    {"type": "user", "user_id": "U1"}]}]},
                  {"type": "actions", "block_id": "go", "elements": [
                    {"type": "button", "action_id": "a", "style": "primary", "value": "",
                     "text": {"type": "plain_text", "text": "Go"}}]}
                ]}
                """);

        assertThat(BlockKit.validate(Surface.MESSAGE, message)).isEmpty();
    }

    @Test
    void looks_into_attachments() {
        JsonNode message = JSON.readTree("{\"attachments\": [{\"blocks\": [{\"type\": \"nonsense\"}]}]}");

        assertThat(BlockKit.validate(Surface.MESSAGE, message))
                .extracting(Fault::pointer)
                .containsExactly("/attachments/0/blocks/0/type");
    }
}
