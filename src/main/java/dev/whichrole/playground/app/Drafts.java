package dev.whichrole.playground.app;

import dev.whichrole.playground.blockkit.BlockKit;
import dev.whichrole.playground.blockkit.Fault;
import dev.whichrole.playground.blockkit.Surface;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.BlockIds;
import dev.whichrole.playground.workspace.Message;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns what the app sends as a message into a body, or says what is wrong with it. */
public final class Drafts {
    /** Above this Slack cuts the text off. */
    private static final int TEXT_KEPT = 40_000;

    private static final int MARKDOWN_MAX = 12_000;

    /** Our own choice; Slack does not say where its limit is. */
    private static final int BLOCKS_CHARACTERS = 40_000;

    private Drafts() {}

    /** Throws {@code no_text}, {@code invalid_blocks}, {@code invalid_blocks_format} or {@code msg_blocks_too_long}. */
    public static Message.Body body(JsonNode payload) {
        JsonNode blocks = blocks(payload);
        JsonNode attachments = list(payload, "attachments", "invalid_attachments");
        String text = Json.text(payload, "text");
        if (blocks == null && attachments == null && text.isBlank()) {
            throw new SlackError("no_text");
        }
        validate(blocks, attachments);
        JsonNode filled = blocks == null ? null : BlockIds.filled(blocks);
        String complete = text.isBlank() && blocks != null ? derived(blocks) : text;
        String kept = complete.substring(0, Math.min(complete.length(), TEXT_KEPT));
        return new Message.Body(
                kept,
                filled,
                attachments,
                Json.orNull(payload, "metadata"),
                Pings.in(text, filled, linksNames(payload)));
    }

    /** What of a message as the app sent it would ping somebody. */
    public static List<String> pings(JsonNode payload) {
        return Pings.in(Json.text(payload, "text"), Json.orNull(payload, "blocks"), linksNames(payload));
    }

    /** Whether Slack looks for plain names in the top-level text too. */
    private static boolean linksNames(JsonNode payload) {
        String linkNames = payload.path("link_names").asString("");
        return linkNames.equals("true")
                || linkNames.equals("1")
                || Json.text(payload, "parse").equals("full");
    }

    private static @Nullable JsonNode blocks(JsonNode payload) {
        JsonNode blocks = list(payload, "blocks", "invalid_blocks_format");
        String markdown = Json.text(payload, "markdown_text");
        if (markdown.isEmpty()) {
            return blocks;
        }
        if (blocks != null || payload.has("text")) {
            throw new SlackError("markdown_text_conflict");
        }
        if (markdown.length() > MARKDOWN_MAX) {
            throw new SlackError("msg_too_long");
        }
        return Json.array().add(Json.object().put("type", "markdown").put("text", markdown));
    }

    /** Null when absent or empty. Forms carry lists as JSON in a string. */
    private static @Nullable JsonNode list(JsonNode payload, String field, String error) {
        JsonNode value = Json.orNull(payload, field);
        if (value != null && value.isString()) {
            value = Json.parse(value.stringValue()).orElseThrow(() -> new SlackError(error));
        }
        if (value != null && !value.isArray()) {
            throw new SlackError(error);
        }
        return value == null || value.isEmpty() ? null : value;
    }

    private static void validate(@Nullable JsonNode blocks, @Nullable JsonNode attachments) {
        ObjectNode message = Json.object();
        if (blocks != null) {
            message.set("blocks", blocks);
        }
        if (attachments != null) {
            message.set("attachments", attachments);
        }
        List<String> faults = BlockKit.validate(Surface.MESSAGE, message).stream()
                .map(Fault::line)
                .toList();
        if (!faults.isEmpty()) {
            throw SlackError.withMessages("invalid_blocks", faults);
        }
        if (blocks != null && blocks.toString().length() > BLOCKS_CHARACTERS) {
            throw new SlackError("msg_blocks_too_long");
        }
    }

    /** What Slack makes of blocks for those who do not see them, when no text was given. */
    private static String derived(JsonNode blocks) {
        return Json.each(blocks)
                .map(block -> Json.text(block.path("text"), "text"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
