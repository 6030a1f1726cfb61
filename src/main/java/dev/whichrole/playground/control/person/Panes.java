package dev.whichrole.playground.control.person;

import dev.whichrole.playground.control.ControlPart;
import dev.whichrole.playground.control.ControlRequest;
import dev.whichrole.playground.control.PageJson;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** What somebody has before their eyes: a conversation and how far they have read it, their modals, their Home. */
public final class Panes implements ControlPart {
    private final Workspace workspace;
    private final PageJson shown;

    public Panes(Workspace workspace) {
        this.workspace = workspace;
        this.shown = new PageJson(workspace);
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of(
                "GET messages", this::messages,
                "GET views", this::views,
                "GET home", this::home,
                "POST read", this::read);
    }

    private ObjectNode messages(ControlRequest request) {
        Person as = request.as();
        Channel channel = request.channel(as);
        List<Message> messages = request.find("thread_ts")
                .map(ts -> workspace.messages().inThread(channel.id(), ts, as.id()))
                .orElseGet(() -> workspace.messages().inChannel(channel.id(), as.id()));
        ObjectNode json = Json.object();
        json.set("channel", shown.channel(channel, as));
        json.set("messages", Json.list(messages.stream().map(message -> shown.message(message, as))));
        return json;
    }

    private ObjectNode views(ControlRequest request) {
        return Json.object().set("views", shown.views(request.as()));
    }

    private ObjectNode home(ControlRequest request) {
        return Json.object().set("view", shown.home(request.as()));
    }

    private ObjectNode read(ControlRequest request) {
        Person as = request.as();
        workspace.messages().read(request.channel(as).id(), as.id());
        return Json.object();
    }
}
