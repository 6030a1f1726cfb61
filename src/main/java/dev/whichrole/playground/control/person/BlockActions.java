package dev.whichrole.playground.control.person;

import dev.whichrole.playground.app.ReplyTo;
import dev.whichrole.playground.app.ResponseUrls;
import dev.whichrole.playground.app.Triggers;
import dev.whichrole.playground.bot.BotRequest;
import dev.whichrole.playground.bot.BotResponse;
import dev.whichrole.playground.bot.Dispatcher;
import dev.whichrole.playground.control.ControlError;
import dev.whichrole.playground.control.ControlPart;
import dev.whichrole.playground.control.ControlRequest;
import dev.whichrole.playground.control.PageJson;
import dev.whichrole.playground.form.Form;
import dev.whichrole.playground.form.FormField;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Buttons, menus and pickers, on messages and views. */
public final class BlockActions implements ControlPart {
    private final Workspace workspace;
    private final Dispatcher dispatcher;
    private final Triggers triggers;
    private final ResponseUrls urls;
    private final Interactions interactions;

    public BlockActions(Workspace workspace, Dispatcher dispatcher, Triggers triggers, ResponseUrls urls) {
        this.workspace = workspace;
        this.dispatcher = dispatcher;
        this.triggers = triggers;
        this.urls = urls;
        this.interactions = new Interactions(workspace);
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of("POST click", this::click);
    }

    private ObjectNode click(ControlRequest request) {
        request.refuseWithoutInteractivity();
        Person as = request.as();
        Dispatcher.Receipt receipt = request.find("view_id").isPresent() ? onView(request, as) : onMessage(request, as);
        return Json.object().set("delivery", PageJson.delivery(receipt));
    }

    private Dispatcher.Receipt onMessage(ControlRequest request, Person as) {
        Channel channel = request.channel(as);
        Message message = request.message(as, channel);
        request.refuseOutsiders(as, channel);
        JsonNode blocks =
                message.body().blocks() == null ? Json.array() : message.body().blocks();
        Form form = Form.of(blocks);
        FormField field = field(request, form);
        ObjectNode payload = payload(interactions.of("block_actions", as), as, field, request);
        payload.set("container", container(message));
        payload.set("channel", ChannelJson.brief(channel));
        // Slack sends no message object for an ephemeral source.
        if (!message.ephemeral()) {
            payload.set("message", new MessageJson(workspace).of(message));
        }
        payload.putObject("state").set("values", form.state(merged(request, field, form.initialValues())));
        ReplyTo replyTo = new ReplyTo(channel.id(), as.id(), message.ts());
        payload.put("response_url", urls.issue("actions", replyTo));
        Dispatcher.Receipt receipt = send(field, payload);
        Optional<Message.Failure> failure =
                sentence(receipt.outcome()).map(said -> new Message.Failure(field.blockId(), field.actionId(), said));
        workspace
                .messages()
                .change(channel.id(), message.ts(), now -> now.withFailure(as.id(), failure.orElse(null)))
                .ifPresent(changed -> workspace.changes().tell(Change.messages(changed)));
        return receipt;
    }

    private Dispatcher.Receipt onView(ControlRequest request, Person as) {
        View view = request.view(as);
        Form form = Form.of(view.blocks());
        FormField field = field(request, form);
        JsonNode values = merged(request, field, view.values());
        workspace.views().change(view.id(), now -> now.filledIn(form.stillThere(values)));
        ObjectNode payload = payload(interactions.inView("block_actions", as), as, field, request);
        payload.putObject("container").put("type", "view").put("view_id", view.id());
        ObjectNode state = form.state(values);
        payload.set("view", Interactions.view(view, state));
        payload.putObject("state").set("values", state.deepCopy());
        Dispatcher.Receipt receipt = send(field, payload);
        String failure = sentence(receipt.outcome()).orElse(null);
        workspace.views().change(view.id(), now -> now.failed(failure));
        workspace.changes().tell(view.modal() ? Change.views(as.id()) : Change.home(as.id()));
        return receipt;
    }

    private Dispatcher.Receipt send(FormField field, ObjectNode payload) {
        return dispatcher.deliver(BotRequest.of(BotRequest.Kind.ACTION, field.actionId(), payload));
    }

    private static FormField field(ControlRequest request, Form form) {
        FormField field = form.find(request.required("block_id"), request.required("action_id"))
                .orElseThrow(() -> ControlError.bad("unknown_element", "There is no such element there."));
        if (!field.dispatches()) {
            throw ControlError.bad("not_dispatched", "This input tells the app nothing until it is submitted.");
        }
        if (!field.offers(request.arguments().path("selected"))) {
            throw ControlError.bad("unknown_option", "This cannot be chosen there.");
        }
        return field;
    }

    private ObjectNode payload(ObjectNode payload, Person as, FormField field, ControlRequest request) {
        payload.put("trigger_id", triggers.issue(as.id()));
        ObjectNode action = field.state(request.arguments().path("selected"));
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
                .put("is_ephemeral", message.ephemeral())
                .put("is_app_unfurl", false);
        return message.threadTs() == null ? container : container.put("thread_ts", message.threadTs());
    }

    /** What was there, then what the page sent along, then the choice itself. */
    private static JsonNode merged(ControlRequest request, FormField field, JsonNode before) {
        ObjectNode choice = Json.object();
        if (request.arguments().has("selected")) {
            choice.putObject(field.blockId())
                    .set(field.actionId(), request.arguments().get("selected"));
        }
        View scratch = new View("", "", Json.object(), before, Map.of(), null);
        return scratch.filledIn(request.values()).filledIn(choice).values();
    }

    private static Optional<String> sentence(BotResponse outcome) {
        return outcome.shownError()
                .map(error -> error.equals("operation_timeout")
                        ? "The app did not answer in time."
                        : "The app could not be reached.");
    }
}
