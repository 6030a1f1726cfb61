package dev.whichrole.slack.message.text;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A piece of what Slack sends, read leniently: what is missing, or of another kind than expected, is empty. The SDK's
 * classes drop blocks that they do not know yet, and with them the words in it.
 */
record TextPiece(@Nullable JsonElement json) {
    TextPiece child(String key) {
        return new TextPiece(json instanceof JsonObject object ? object.get(key) : null);
    }

    /** The members of the list of this name; a single object is a list of one. */
    List<TextPiece> list(String key) {
        return child(key).each();
    }

    /** The members, if this is a list, else itself, if it is there at all. */
    List<TextPiece> each() {
        if (json == null || json.isJsonNull()) {
            return List.of();
        }
        return json.isJsonArray()
                ? StreamSupport.stream(json.getAsJsonArray().spliterator(), false)
                        .map(TextPiece::new)
                        .toList()
                : List.of(this);
    }

    /** The text or number of this name; blank if there is none. */
    String text(String key) {
        return child(key).value();
    }

    /** What it says, if it is a text or a number by itself. */
    String value() {
        return json != null && json.isJsonPrimitive() ? json.getAsString() : "";
    }

    String type() {
        return text("type");
    }

    boolean is(String key) {
        return text(key).equals("true");
    }

    boolean isValue() {
        return json != null && json.isJsonPrimitive();
    }
}
