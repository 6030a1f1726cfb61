package dev.whichrole.slack.view;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.slack.api.model.block.LayoutBlock;
import dev.whichrole.slack.view.json.BlockJson;
import dev.whichrole.slack.view.json.Utf8Json;
import java.nio.charset.StandardCharsets;
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
    /** Of what {@link BlockJson} does not write itself. */
    private static final Gson GSON = new GsonBuilder()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .create();

    /** In bytes; a shorter answer leaves some room, a longer one makes some. */
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
        return new String(utf8(), StandardCharsets.UTF_8);
    }

    /** The same as bytes. */
    public byte[] utf8() {
        var json = new Utf8Json(USUAL_LENGTH);
        var fields = new BlockJson(json, GSON);
        json.raw("{");
        fields.field("response_type", responseType);
        fields.field("replace_original", replaceOriginal);
        fields.field("thread_ts", threadTs);
        fields.field("text", text);
        fields.name("blocks");
        fields.write(blocks);
        json.raw("}");
        return json.bytes();
    }
}
