package dev.whichrole.playground.control;

import dev.whichrole.playground.app.ReplyTo;
import dev.whichrole.playground.app.ResponseUrls;
import dev.whichrole.playground.app.Triggers;
import dev.whichrole.playground.bot.Courier;
import dev.whichrole.playground.bot.Delivery;
import dev.whichrole.playground.bot.Outcome;
import dev.whichrole.playground.form.Field;
import dev.whichrole.playground.form.Form;
import dev.whichrole.playground.http.Address;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.payload.ChannelJson;
import dev.whichrole.playground.payload.Interactions;
import dev.whichrole.playground.payload.MessageJson;
import dev.whichrole.playground.workspace.Change;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.View;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Buttons, menus and pickers, on messages and views. */
final class Clicks {
    private final Workspace workspace;
    private final Courier courier;
    private final Triggers triggers;
    private final ResponseUrls urls;
    private final Address address;
    private final Interactions interactions;

    Clicks(Workspace workspace, Courier courier, Triggers triggers, ResponseUrls urls, Address address) {
        this.workspace = workspace;
        this.courier = courier;
        this.triggers = triggers;
        this.urls = urls;
        this.address = address;
        this.interactions = new Interactions(workspace);
    }

    ObjectNode click(Ask ask) {
        ask.refuseWithoutInteractivity();
        Person as = ask.as();
        Courier.Receipt receipt = ask.find("view_id").isPresent() ? onView(ask, as) : onMessage(ask, as);
        return Json.object().set("delivery", Shown.delivery(receipt));
    }

    private Courier.Receipt onMessage(Ask ask, Person as) {
        Channel channel = ask.channel(as);
        Message message = ask.message(as, channel);
        JsonNode blocks =
                message.body().blocks() == null ? Json.array() : message.body().blocks();
        Form form = Form.of(blocks);
        Field field = field(ask, form);
        ObjectNode payload = payload(as, field, ask);
        payload.set("container", container(message));
        payload.set("channel", ChannelJson.brief(channel));
        // Slack sends no message object for an ephemeral source.
        if (!message.ephemeral()) {
            payload.set("message", new MessageJson(workspace).of(message));
        }
        payload.putObject("state").set("values", form.state(merged(ask, field, form.initialValues())));
        ReplyTo replyTo = new ReplyTo(channel.id(), as.id(), message.ts());
        payload.put("response_url", address.http() + urls.issue("actions", replyTo));
        Courier.Receipt receipt = send(field, payload);
        Optional<Message.Failure> failure =
                sentence(receipt.outcome()).map(said -> new Message.Failure(field.blockId(), field.actionId(), said));
        workspace
                .messages()
                .change(channel.id(), message.ts(), now -> now.withFailure(as.id(), failure.orElse(null)))
                .ifPresent(changed -> workspace.changes().tell(Change.messages(changed)));
        return receipt;
    }

    private Courier.Receipt onView(Ask ask, Person as) {
        View view = ask.view(as);
        Form form = Form.of(view.blocks());
        Field field = field(ask, form);
        JsonNode values = merged(ask, field, view.values());
        workspace.views().change(view.id(), now -> now.filledIn(form.stillThere(values)));
        ObjectNode payload = payload(as, field, ask);
        payload.putObject("container").put("type", "view").put("view_id", view.id());
        ObjectNode state = form.state(values);
        payload.set("view", Interactions.view(view, state));
        payload.putObject("state").set("values", state.deepCopy());
        Courier.Receipt receipt = send(field, payload);
        String failure = sentence(receipt.outcome()).orElse(null);
        workspace.views().change(view.id(), now -> now.failed(failure));
        workspace.changes().tell(view.modal() ? Change.views(as.id()) : Change.home(as.id()));
        return receipt;
    }

    private Courier.Receipt send(Field field, ObjectNode payload) {
        return courier.deliver(Delivery.of(Delivery.Kind.ACTION, field.actionId(), payload));
    }

    private static Field field(Ask ask, Form form) {
        Field field = form.find(ask.required("block_id"), ask.required("action_id"))
                .orElseThrow(() -> Refusal.bad("unknown_element", "There is no such element there."));
        if (!field.dispatches()) {
            throw Refusal.bad("not_dispatched", "This input tells the app nothing until it is submitted.");
        }
        if (!field.offers(ask.arguments().path("selected"))) {
            throw Refusal.bad("unknown_option", "This cannot be chosen there.");
        }
        return field;
    }

    private ObjectNode payload(Person as, Field field, Ask ask) {
        ObjectNode payload = interactions.of("block_actions", as);
        payload.put("trigger_id", triggers.issue(as.id()));
        ObjectNode action = field.state(ask.arguments().path("selected"));
        for (String carried : new String[] {"text", "value", "style", "url"}) {
            JsonNode value = field.element().path(carried);
            if (!value.isMissingNode() && !action.has(carried)) {
                action.set(carried, value);
            }
        }
        action.put("action_id", field.actionId())
                .put("block_id", field.blockId())
                .put("action_ts", workspace.timestamps().next());
        payload.putArray("actions").add(action);
        return payload;
    }

    private static ObjectNode container(Message message) {
        ObjectNode container = Json.object()
                .put("type", "message")
                .put("message_ts", message.ts())
                .put("channel_id", message.channel())
                .put("is_ephemeral", message.ephemeral());
        return message.threadTs() == null ? container : container.put("thread_ts", message.threadTs());
    }

    /** What was there, then what the page sent along, then the choice itself. */
    private static JsonNode merged(Ask ask, Field field, JsonNode before) {
        ObjectNode choice = Json.object();
        if (ask.arguments().has("selected")) {
            choice.putObject(field.blockId())
                    .set(field.actionId(), ask.arguments().get("selected"));
        }
        View scratch = new View("", "", Json.object(), before, java.util.Map.of(), null);
        return scratch.filledIn(ask.values()).filledIn(choice).values();
    }

    private static Optional<String> sentence(Outcome outcome) {
        return outcome.shownError()
                .map(error -> error.equals("operation_timeout")
                        ? "The app did not answer in time."
                        : "The app could not be reached.");
    }
}
