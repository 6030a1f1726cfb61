package dev.whichrole.playground.control.person;

import dev.whichrole.playground.app.ReplyTo;
import dev.whichrole.playground.app.ResponseUrls;
import dev.whichrole.playground.app.Triggers;
import dev.whichrole.playground.bot.BotRequest;
import dev.whichrole.playground.bot.Dispatcher;
import dev.whichrole.playground.control.ControlError;
import dev.whichrole.playground.control.ControlPart;
import dev.whichrole.playground.control.ControlRequest;
import dev.whichrole.playground.control.PageJson;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.manifest.Manifest.Shortcut;
import dev.whichrole.playground.payload.ChannelJson;
import dev.whichrole.playground.payload.Interactions;
import dev.whichrole.playground.payload.MessageJson;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Shortcuts, from a message's menu or from anywhere. They need no membership of the app. */
public final class Shortcuts implements ControlPart {
    private final Workspace workspace;
    private final Dispatcher dispatcher;
    private final Triggers triggers;
    private final ResponseUrls urls;
    private final Interactions interactions;

    public Shortcuts(Workspace workspace, Dispatcher dispatcher, Triggers triggers, ResponseUrls urls) {
        this.workspace = workspace;
        this.dispatcher = dispatcher;
        this.triggers = triggers;
        this.urls = urls;
        this.interactions = new Interactions(workspace);
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of("POST shortcut", this::run);
    }

    private ObjectNode run(ControlRequest request) {
        request.refuseWithoutInteractivity();
        Person as = request.as();
        String callbackId = request.required("callback_id");
        Shortcut shortcut = workspace
                .app()
                .manifest()
                .shortcut(callbackId)
                .filter(known -> !as.partner())
                .orElseThrow(() ->
                        ControlError.notFound("shortcut_not_found", "The app has no shortcut " + callbackId + "."));
        ObjectNode payload = shortcut.onMessages() ? onMessage(request, as) : interactions.of("shortcut", as);
        payload.remove("api_app_id"); // alone among interactions, shortcuts do not name the app
        payload.put("action_ts", workspace.timestamps().next());
        payload.put("callback_id", callbackId).put("trigger_id", triggers.issue(as.id()));
        Dispatcher.Receipt receipt =
                dispatcher.deliver(BotRequest.of(BotRequest.Kind.SHORTCUT, shortcut.name(), payload));
        if (!receipt.outcome().acked() && shortcut.onMessages()) {
            String channel = request.channel(as).id();
            workspace.notice(
                    channel, null, as.id(), "\"" + shortcut.name() + "\" did not work. The app did not answer.");
        }
        return Json.object().set("delivery", PageJson.delivery(receipt));
    }

    private ObjectNode onMessage(ControlRequest request, Person as) {
        Channel channel = request.channel(as);
        Message message = request.message(as, channel);
        request.refuseOutsiders(as, channel);
        if (message.ephemeral()) {
            throw ControlError.bad("ephemeral", "A message that only you can see has no shortcuts.");
        }
        ObjectNode payload = interactions.of("message_action", as);
        payload.set("channel", ChannelJson.brief(channel));
        payload.put("message_ts", message.ts());
        payload.set("message", new MessageJson(workspace).of(message));
        ReplyTo replyTo = new ReplyTo(channel.id(), as.id(), message.ts());
        return payload.put("response_url", urls.issue("app", replyTo));
    }
}
