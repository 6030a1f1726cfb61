package dev.whichrole.playground.control.person;

import dev.whichrole.playground.control.ControlError;
import dev.whichrole.playground.control.ControlPart;
import dev.whichrole.playground.control.ControlRequest;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.payload.EventsApi;
import dev.whichrole.playground.workspace.Change;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person does with a message that is there: edits it, deletes it, forwards it. */
public final class MessageMenu implements ControlPart {
    private final Workspace workspace;
    private final EventsApi events;
    private final TypedText typed;

    public MessageMenu(Workspace workspace, EventsApi events) {
        this.workspace = workspace;
        this.events = events;
        this.typed = new TypedText(workspace);
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of("POST edit", this::edit, "POST delete", this::delete, "POST forward", this::forward);
    }

    private ObjectNode edit(ControlRequest request) {
        Message old = own(request);
        Message.Body body = old.body().saying(typed.linked(request.required("text")));
        String now = workspace.timestamps().next();
        Message changed = workspace
                .messages()
                .change(old.channel(), old.ts(), message -> message.edited(body, now))
                .orElseThrow();
        workspace.changes().tell(Change.messages(changed));
        events.changed(old, changed);
        return Json.object().put("ts", changed.ts());
    }

    private ObjectNode delete(ControlRequest request) {
        Message message = own(request);
        if (workspace.messages().remove(message.channel(), message.ts())) {
            workspace.changes().tell(Change.messages(message));
            events.deleted(message);
        }
        return Json.object().put("ts", message.ts());
    }

    private Message own(ControlRequest request) {
        Person as = request.as();
        Message message = request.message(as, request.channel(as));
        if (!message.user().equals(as.id()) || message.ephemeral()) {
            throw ControlError.bad("not_yours", "Only its author changes a message.");
        }
        return message;
    }

    private ObjectNode forward(ControlRequest request) {
        Person as = request.as();
        Channel from = request.channel(as);
        Message message = request.message(as, from);
        Channel to = request.conversation(as, request.required("to"));
        request.refuseOutsiders(as, to);
        String text = typed.linked(request.text("text"));
        JsonNode attachments = Json.array().add(shared(message, from));
        Message posted = workspace.post(
                to.id(),
                as.id(),
                Message.Kind.MESSAGE,
                new Message.Body(text, null, attachments, null, List.of()),
                null);
        events.posted(posted);
        return Json.object().put("ts", posted.ts());
    }

    private ObjectNode shared(Message message, Channel from) {
        String author =
                workspace.people().byId(message.user()).map(Person::realName).orElse("");
        ObjectNode shared = Json.object()
                .put("is_msg_unfurl", true)
                .put("is_share", true)
                .put("channel_id", from.id())
                .put("author_id", message.user())
                .put("author_name", author)
                .put("author_subname", author)
                .put("from_url", "https://" + workspace.teamDomain() + ".slack.com/archives/" + from.id())
                .put("ts", message.ts())
                .put("text", message.body().text())
                .put(
                        "fallback",
                        "[November 28th, 2026 9:41 AM] " + author + ": "
                                + message.body().text())
                .put("footer", "Slack Conversation");
        if (message.body().blocks() != null) {
            shared.set("message_blocks", Json.array().add(block(message, from)));
        }
        if (message.body().files() != null) {
            shared.set("files", message.body().files());
        }
        return shared;
    }

    private static ObjectNode block(Message message, Channel from) {
        ObjectNode shown = Json.object();
        shown.set("blocks", message.body().blocks());
        return Json.object()
                .put("team", Workspace.TEAM_ID)
                .put("channel", from.id())
                .put("ts", message.ts())
                .set("message", shown);
    }
}
