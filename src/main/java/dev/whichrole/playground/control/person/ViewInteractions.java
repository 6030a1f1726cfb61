package dev.whichrole.playground.control.person;

import dev.whichrole.playground.app.Modals;
import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.app.Triggers;
import dev.whichrole.playground.bot.BotRequest;
import dev.whichrole.playground.bot.BotResponse;
import dev.whichrole.playground.bot.Dispatcher;
import dev.whichrole.playground.control.ControlError;
import dev.whichrole.playground.control.ControlPart;
import dev.whichrole.playground.control.ControlRequest;
import dev.whichrole.playground.control.PageJson;
import dev.whichrole.playground.form.Form;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.payload.Interactions;
import dev.whichrole.playground.workspace.Change;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.View;
import dev.whichrole.playground.workspace.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person does with a modal: fill in, submit, close. */
public final class ViewInteractions implements ControlPart {
    private final Workspace workspace;
    private final Dispatcher dispatcher;
    private final Triggers triggers;
    private final Modals modals;
    private final Interactions interactions;
    private final PageJson shown;

    public ViewInteractions(Workspace workspace, Dispatcher dispatcher, Triggers triggers, Modals modals) {
        this.workspace = workspace;
        this.dispatcher = dispatcher;
        this.triggers = triggers;
        this.modals = modals;
        this.interactions = new Interactions(workspace);
        this.shown = new PageJson(workspace);
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of(
                "POST views/values", this::fillIn, "POST views/submit", this::submit, "POST views/close", this::close);
    }

    private ObjectNode fillIn(ControlRequest request) {
        View view = request.view(request.as());
        View filled = fill(view, request.values());
        return Json.object().set("view", shown.view(filled));
    }

    private ObjectNode submit(ControlRequest request) {
        request.refuseWithoutInteractivity();
        Person as = request.as();
        View view = fill(request.view(as), request.values());
        if (!view.modal() || !view.slack().path("submit").isObject()) {
            throw ControlError.bad("nothing_to_submit", "This view has nothing to submit.");
        }
        Map<String, String> complaints = Form.of(view.blocks()).complaints(view.values());
        if (!complaints.isEmpty()) {
            change(view, now -> now.withErrors(complaints));
            ObjectNode refused = Json.object().put("submitted", false);
            ObjectNode errors = refused.putObject("errors");
            complaints.forEach(errors::put);
            return refused.set("views", shown.views(as));
        }
        change(view, now -> now.withErrors(Map.of()));
        Dispatcher.Receipt receipt =
                dispatcher.deliver(BotRequest.of(BotRequest.Kind.SUBMISSION, label(view), submission(as, view)));
        react(as, view, receipt.outcome());
        ObjectNode answer = Json.object().put("submitted", true);
        answer.set("delivery", PageJson.delivery(receipt));
        return answer.set("views", shown.views(as));
    }

    private ObjectNode close(ControlRequest request) {
        Person as = request.as();
        View view = request.view(as);
        boolean all = request.flag("all");
        List<View> closed =
                all ? workspace.views().closeAll(as.id()) : workspace.views().close(as.id(), view.id());
        workspace.changes().tell(Change.views(as.id()));
        closed.stream()
                .filter(View::wantsCloseNotice)
                .forEach(gone -> dispatcher.post(
                        BotRequest.of(BotRequest.Kind.CLOSED, label(gone), closedPayload(as, gone, all))));
        return Json.object().set("views", shown.views(as));
    }

    private View fill(View view, JsonNode values) {
        JsonNode known = Form.of(view.blocks()).stillThere(values);
        return workspace.views().change(view.id(), now -> now.filledIn(known)).orElse(view);
    }

    private ObjectNode submission(Person as, View view) {
        ObjectNode payload = interactions.inView("view_submission", as);
        payload.put("trigger_id", triggers.issue(as.id()));
        payload.set("view", Interactions.view(view));
        payload.putArray("response_urls");
        return payload;
    }

    private ObjectNode closedPayload(Person as, View view, boolean cleared) {
        ObjectNode payload = interactions.inView("view_closed", as);
        payload.set("view", Interactions.view(view));
        return payload.put("is_cleared", cleared);
    }

    /** Does what the acknowledgement says; nothing said closes the view. */
    private void react(Person as, View view, BotResponse outcome) {
        if (!outcome.acked()) {
            String late = outcome.shownError().orElse("").equals("operation_timeout") ? "in time." : "as it should.";
            change(view, now -> now.failed("The app did not answer " + late));
            return;
        }
        JsonNode said = outcome.json() == null ? Json.object() : outcome.json();
        try {
            switch (Json.text(said, "response_action")) {
                case "errors" -> showErrors(view, said.path("errors"));
                case "update" -> modals.update(view, said.path("view"), "");
                case "push" -> modals.push(as.id(), said.path("view"));
                case "clear" -> workspace.views().closeAll(as.id());
                case "" -> workspace.views().close(as.id(), view.id());
                default -> throw new SlackError("unknown response_action");
            }
        } catch (SlackError refused) {
            change(view, now -> now.failed("The app answered with something that Slack refuses: " + refused.code()));
        }
        workspace.changes().tell(Change.views(as.id()));
    }

    private void showErrors(View view, JsonNode errors) {
        Set<String> blocks = Json.each(view.blocks())
                .filter(block -> Json.text(block, "type").equals("input"))
                .map(block -> Json.text(block, "block_id"))
                .collect(Collectors.toSet());
        Map<String, String> known = new LinkedHashMap<>();
        errors.properties()
                .forEach(error -> known.put(error.getKey(), error.getValue().asString("")));
        if (known.isEmpty() || !blocks.containsAll(known.keySet())) {
            throw new SlackError("invalid_arguments");
        }
        change(view, now -> now.withErrors(known));
    }

    private void change(View view, UnaryOperator<View> change) {
        workspace.views().change(view.id(), change);
        workspace.changes().tell(Change.views(view.user()));
    }

    private static String label(View view) {
        String callbackId = Json.text(view.slack(), "callback_id");
        return callbackId.isEmpty() ? view.id() : callbackId;
    }
}
