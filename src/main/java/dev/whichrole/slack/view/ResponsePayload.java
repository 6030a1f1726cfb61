package dev.whichrole.slack.view;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON that answers a slash command in its acknowledgement or goes to a {@code response_url} (slack-contract section
 * 2.1). Absent fields are left out.
 */
public record ResponsePayload(
        @Nullable String responseType,
        @Nullable Boolean replaceOriginal,
        @Nullable String threadTs,
        String text,
        List<LayoutBlock> blocks) {
    /** The SDK's own would make a tree of every block before it writes it; blocks are what they seem, so none is needed. */
    private static final Gson GSON = new GsonBuilder()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .create();

    /** In characters; a shorter answer leaves some room, a longer one makes some. */
    private static final int USUAL_LENGTH = 2_048;

    /** Seen by the asker alone. */
    public static ResponsePayload privately(Message message) {
        return new ResponsePayload("ephemeral", false, null, message.text(), message.blocks());
    }

    /** Seen by everyone in the channel. */
    public static ResponsePayload publicly(Message message) {
        return new ResponsePayload("in_channel", false, null, message.text(), message.blocks());
    }

    /** Instead of the message that was clicked. */
    public static ResponsePayload inPlace(Message message) {
        return new ResponsePayload(null, true, null, message.text(), message.blocks());
    }

    /** The same reply inside a thread, if there is one. */
    public ResponsePayload inThread(@Nullable String ts) {
        return new ResponsePayload(responseType, replaceOriginal, ts, text, blocks);
    }

    public String json() {
        var json = new StringBuilder(USUAL_LENGTH);
        GSON.toJson(this, ResponsePayload.class, json);
        return json.toString();
    }
}
