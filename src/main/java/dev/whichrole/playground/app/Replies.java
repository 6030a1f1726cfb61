package dev.whichrole.playground.app;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An answer to something a person did, in an acknowledgement or at a response_url. Needs no membership. */
public final class Replies {
    private final Workspace workspace;
    private final Posting posting;

    public Replies(Workspace workspace, Posting posting) {
        this.workspace = workspace;
        this.posting = posting;
    }

    /** What the answer would ping, for the inspector. */
    public List<String> reply(ReplyTo to, JsonNode payload) {
        Optional<Message> source = source(to);
        if (truthy(payload, "delete_original") && source.isPresent()) {
            posting.delete(source.get());
            return List.of();
        }
        Message.Body body = Drafts.body(payload);
        if (truthy(payload, "replace_original") && source.isPresent()) {
            posting.change(source.get(), body);
        } else if (inChannel(payload)) {
            posting.post(to.channel(), body, thread(to, payload), truthy(payload, "reply_broadcast"));
        } else {
            posting.whisper(to.channel(), body, thread(to, payload), to.user());
        }
        return body.notifies();
    }

    public static boolean inChannel(JsonNode payload) {
        return Json.text(payload, "response_type").equals("in_channel");
    }

    /** The message the person acted on, as far as it is the app's own and still there. */
    private Optional<Message> source(ReplyTo to) {
        return Optional.ofNullable(to.sourceTs())
                .flatMap(ts -> workspace.messages().find(to.channel(), ts))
                .filter(posting::own);
    }

    private @Nullable String thread(ReplyTo to, JsonNode payload) {
        String ts = Json.text(payload, "thread_ts");
        if (ts.isEmpty()) {
            return null;
        }
        return ThreadParents.parent(workspace, to.channel(), ts).ts();
    }

    private static boolean truthy(JsonNode payload, String field) {
        return payload.path(field).asString("").equals("true");
    }
}
