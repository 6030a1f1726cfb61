package dev.whichrole.playground.control;

import dev.whichrole.playground.app.ReplyTo;
import dev.whichrole.playground.app.ResponseUrls;
import dev.whichrole.playground.app.Triggers;
import dev.whichrole.playground.bot.Courier;
import dev.whichrole.playground.bot.Delivery;
import dev.whichrole.playground.http.Address;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.manifest.Manifest.Shortcut;
import dev.whichrole.playground.payload.ChannelJson;
import dev.whichrole.playground.payload.Interactions;
import dev.whichrole.playground.payload.MessageJson;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/** Shortcuts, from a message's menu or from anywhere. They need no membership of the app. */
final class Shortcuts {
    private final Workspace workspace;
    private final Courier courier;
    private final Triggers triggers;
    private final ResponseUrls urls;
    private final Address address;
    private final Interactions interactions;

    Shortcuts(Workspace workspace, Courier courier, Triggers triggers, ResponseUrls urls, Address address) {
        this.workspace = workspace;
        this.courier = courier;
        this.triggers = triggers;
        this.urls = urls;
        this.address = address;
        this.interactions = new Interactions(workspace);
    }

    ObjectNode run(Ask ask) {
        ask.refuseWithoutInteractivity();
        Person as = ask.as();
        String callbackId = ask.required("callback_id");
        Shortcut shortcut = workspace
                .app()
                .manifest()
                .shortcut(callbackId)
                .orElseThrow(
                        () -> Refusal.notFound("shortcut_not_found", "The app has no shortcut " + callbackId + "."));
        ObjectNode payload = shortcut.onMessages() ? onMessage(ask, as) : interactions.of("shortcut", as);
        payload.put("callback_id", callbackId).put("trigger_id", triggers.issue(as.id()));
        Courier.Receipt receipt = courier.deliver(Delivery.of(Delivery.Kind.SHORTCUT, shortcut.name(), payload));
        if (!receipt.outcome().acked() && shortcut.onMessages()) {
            String channel = ask.channel(as).id();
            workspace.notice(
                    channel, null, as.id(), "\"" + shortcut.name() + "\" did not work. The app did not answer.");
        }
        return Json.object().set("delivery", Shown.delivery(receipt));
    }

    private ObjectNode onMessage(Ask ask, Person as) {
        Channel channel = ask.channel(as);
        Message message = ask.message(as, channel);
        if (message.ephemeral()) {
            throw Refusal.bad("ephemeral", "A message that only you can see has no shortcuts.");
        }
        ObjectNode payload = interactions.of("message_action", as);
        payload.set("channel", ChannelJson.brief(channel));
        payload.put("message_ts", message.ts());
        payload.set("message", new MessageJson(workspace).of(message));
        ReplyTo replyTo = new ReplyTo(channel.id(), as.id(), message.ts());
        return payload.put("response_url", address.http() + urls.issue("app", replyTo));
    }
}
