package dev.whichrole.playground.workspace;

import dev.whichrole.playground.json.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A view that is open for one person, or their Home. {@code values} is what they filled in so far (block, action, value),
 * {@code errors} what the bot said about it by block. Six parts, as Slack keeps with a view what its person did to it.
 */
public record View(
        String id,
        String user,
        JsonNode slack,
        JsonNode values,
        Map<String, String> errors,
        @Nullable String failure) {
    public View {
        errors = Map.copyOf(errors);
    }

    public JsonNode blocks() {
        return slack.path("blocks");
    }

    public String hash() {
        return Json.text(slack, "hash");
    }

    public String externalId() {
        return Json.text(slack, "external_id");
    }

    public boolean modal() {
        return Json.text(slack, "type").equals("modal");
    }

    public boolean wantsCloseNotice() {
        return slack.path("notify_on_close").asBoolean(false);
    }

    public View filledIn(JsonNode changed) {
        ObjectNode merged = values.isObject() ? ((ObjectNode) values).deepCopy() : Json.object();
        changed.properties().forEach(block -> {
            ObjectNode actions = merged.withObjectProperty(block.getKey());
            block.getValue().properties().forEach(action -> actions.set(action.getKey(), action.getValue()));
        });
        return new View(id, user, slack, merged, errors, failure);
    }

    public View withErrors(Map<String, String> said) {
        return new View(id, user, slack, values, said, null);
    }

    public View failed(@Nullable String sentence) {
        return new View(id, user, slack, values, errors, sentence);
    }
}
