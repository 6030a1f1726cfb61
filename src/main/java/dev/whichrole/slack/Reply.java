package dev.whichrole.slack;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import dev.whichrole.slack.view.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON that answers a slash command in its acknowledgement or goes to a {@code response_url} (slack-contract section
 * 2.1). Absent fields are left out.
 */
record Reply(
        @Nullable String responseType,
        @Nullable Boolean replaceOriginal,
        @Nullable String threadTs,
        String text,
        List<LayoutBlock> blocks) {
    private static final Gson GSON = GsonFactory.createSnakeCase();

    /** Seen by the asker alone. */
    static Reply privately(Message message) {
        return new Reply("ephemeral", false, null, message.text(), message.blocks());
    }

    /** Seen by everyone in the channel. */
    static Reply publicly(Message message) {
        return new Reply("in_channel", false, null, message.text(), message.blocks());
    }

    /** Instead of the message that was clicked. */
    static Reply inPlace(Message message) {
        return new Reply(null, true, null, message.text(), message.blocks());
    }

    /** The same reply inside a thread, if there is one. */
    Reply inThread(@Nullable String ts) {
        return new Reply(responseType, replaceOriginal, ts, text, blocks);
    }

    String json() {
        return GSON.toJson(this);
    }
}
