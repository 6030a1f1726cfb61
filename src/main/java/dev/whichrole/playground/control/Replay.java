package dev.whichrole.playground.control;

import dev.whichrole.playground.app.Replies;
import dev.whichrole.playground.app.ReplyTo;
import dev.whichrole.playground.app.ResponseUrls;
import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.app.Triggers;
import dev.whichrole.playground.bot.Dispatcher;
import dev.whichrole.playground.json.Json;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request of the inspector once more, edited or as it was. It is signed anew and carries a fresh {@code trigger_id} and
 * {@code response_url} for the same person and place, so that the bot can do with it what it could do with the first.
 */
public final class Replay implements ControlPart {
    private final Dispatcher dispatcher;
    private final Triggers triggers;
    private final ResponseUrls urls;
    private final Replies replies;

    public Replay(Dispatcher dispatcher, Triggers triggers, ResponseUrls urls, Replies replies) {
        this.dispatcher = dispatcher;
        this.triggers = triggers;
        this.urls = urls;
        this.replies = replies;
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of("POST replay", this::replay);
    }

    private ObjectNode replay(ControlRequest request) {
        String id = request.required("id");
        JsonNode edited = request.arguments().path("payload");
        if (!edited.isMissingNode() && !edited.isObject()) {
            throw ControlError.bad("bad_payload", "The payload must be a JSON object.");
        }
        Dispatcher.Receipt receipt = dispatcher
                .replay(id, old -> renewed(edited.isObject() ? edited : old))
                .orElseThrow(() -> ControlError.notFound("request_not_found", "There is no request " + id + "."));
        dispatcher.within(receipt, () -> answer(receipt));
        return Json.object().set("delivery", PageJson.delivery(receipt));
    }

    private JsonNode renewed(JsonNode payload) {
        ObjectNode fresh = ((ObjectNode) payload).deepCopy();
        String person = Json.find(payload, "user_id").orElse(Json.text(payload.path("user"), "id"));
        if (payload.has("trigger_id")) {
            fresh.put("trigger_id", triggers.issue(person));
        }
        Json.find(payload, "response_url").flatMap(urls::again).ifPresent(url -> fresh.put("response_url", url));
        return fresh;
    }

    /** A command's acknowledgement may carry the answer itself. */
    private void answer(Dispatcher.Receipt receipt) {
        JsonNode sent = receipt.entry().json();
        JsonNode said = receipt.outcome().json();
        if (!Json.text(sent, "what").equals("command")
                || said == null
                || !receipt.outcome().acked()) {
            return;
        }
        JsonNode payload = sent.path("payload");
        try {
            replies.reply(new ReplyTo(Json.text(payload, "channel_id"), Json.text(payload, "user_id"), null), said);
        } catch (SlackError nothingToShow) {
            // The acknowledgement stands in the inspector, where the replay was asked for.
        }
    }
}
