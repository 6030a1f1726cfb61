package dev.whichrole.slack.message.text;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.Message;
import com.slack.api.util.json.GsonFactory;
import dev.whichrole.people.UserId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads a message as the person before it does. Everything that takes words from a message takes them from here: mentions,
 * direct messages, the shortcut on a message, threads.
 */
public final class MessageReader {
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private MessageReader() {}

    /** Reads a message, or an event with a message's fields, as it came from Slack. */
    public static MessageWords read(JsonElement message) {
        var piece = new TextPiece(message);
        return new MessageWords(
                Content.of(piece).written(),
                attachments(piece, attachment -> !AttachmentText.isPreview(attachment)),
                FileText.of(piece.list("files")),
                attachments(piece, AttachmentText::isPreview));
    }

    /** Reads a message that the SDK has taken apart: all that a person sees of it. */
    public static String whole(Message message) {
        return read(GSON.toJsonTree(message)).whole();
    }

    /** The same with people whom Slack names by their ids alone called like this, where that is known. */
    public static String whole(Message message, Function<UserId, Optional<String>> names) {
        JsonElement json = GSON.toJsonTree(message);
        return read(named(json, names)).whole();
    }

    /** A message in which people whom Slack names by their ids alone are called like this, where that is known. */
    public static JsonElement named(JsonElement message, Function<UserId, Optional<String>> names) {
        String text = new TextPiece(message).text("text");
        if (!(message instanceof JsonObject object)
                || MessageText.mentioned(text).isEmpty()) {
            return message;
        }
        JsonObject named = object.deepCopy();
        named.addProperty("text", MessageText.named(text, names));
        return named;
    }

    private static String attachments(TextPiece message, Predicate<TextPiece> which) {
        List<TextPiece> chosen =
                message.list("attachments").stream().filter(which).toList();
        return AttachmentText.of(chosen);
    }
}
