package dev.whichrole.playground.control.person;

import dev.whichrole.playground.app.Drafts;
import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.control.ControlError;
import dev.whichrole.playground.control.ControlPart;
import dev.whichrole.playground.control.ControlRequest;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.payload.EventsApi;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Message.Kind;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Messages that are more than typed words, or nobody's: with a file, of another app, of Slackbot, of a new topic. */
public final class OtherVoices implements ControlPart {
    private final Workspace workspace;
    private final EventsApi events;
    private final TypedText typed;

    public OtherVoices(Workspace workspace, EventsApi events) {
        this.workspace = workspace;
        this.events = events;
        this.typed = new TypedText(workspace);
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of(
                "POST upload", this::upload,
                "POST topic", this::topic,
                "POST slackbot", this::slackbot,
                "POST alert", this::alert);
    }

    private ObjectNode upload(ControlRequest request) {
        Person as = request.as();
        ObjectNode file = Json.object()
                .put("id", "F0" + workspace.timestamps().next().replace(".", ""))
                .put("name", request.required("name"))
                .put("title", request.find("title").orElse(request.text("name")))
                .put("mode", "hosted")
                .put("user", as.id());
        String text = typed.linked(request.text("text"));
        JsonNode files = Json.array().add(file);
        return say(request, as.id(), Kind.FILES, new Message.Body(text, null, null, files, null, List.of()));
    }

    private ObjectNode topic(ControlRequest request) {
        Person as = request.as();
        String text = "<@" + as.id() + "> set the channel topic: " + typed.linked(request.required("text"));
        return say(request, as.id(), Kind.TOPIC, Message.Body.of(text));
    }

    private ObjectNode slackbot(ControlRequest request) {
        String text = typed.linked(request.required("text"));
        return say(request, Person.SLACKBOT, Kind.MESSAGE, Message.Body.of(text));
    }

    /** Blocks and attachments are checked as those of the app are. */
    private ObjectNode alert(ControlRequest request) {
        try {
            return say(request, "B0ALERTS", Kind.APP, Drafts.body(request.arguments()));
        } catch (SlackError refused) {
            throw ControlError.bad("refused", "Slack would refuse this: " + refused.getMessage());
        }
    }

    private ObjectNode say(ControlRequest request, String user, Kind kind, Message.Body body) {
        Channel channel = request.channel(request.as());
        Message message = workspace.post(channel.id(), user, kind, body, null);
        events.posted(message);
        return Json.object().put("ts", message.ts());
    }
}
