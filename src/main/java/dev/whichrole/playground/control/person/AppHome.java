package dev.whichrole.playground.control.person;

import dev.whichrole.playground.control.ControlError;
import dev.whichrole.playground.control.ControlPart;
import dev.whichrole.playground.control.ControlRequest;
import dev.whichrole.playground.control.PageJson;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.payload.EventsApi;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** A visit to the app: its Home tab or its Messages tab. The app hears of every one. */
public final class AppHome implements ControlPart {
    private final Workspace workspace;
    private final EventsApi events;
    private final PageJson shown;

    public AppHome(Workspace workspace, EventsApi events) {
        this.workspace = workspace;
        this.events = events;
        this.shown = new PageJson(workspace);
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of("POST home", this::visit);
    }

    private ObjectNode visit(ControlRequest request) {
        request.refuseWithoutApp();
        Person as = request.as();
        String tab = request.find("tab").orElse("home");
        var tabs = workspace.app().manifest().tabs();
        if (tab.equals("home") ? !tabs.home() : !tabs.messages()) {
            throw ControlError.bad("no_such_tab", "The manifest does not turn the " + tab + " tab on.");
        }
        Channel messages =
                workspace.channels().directMessages(as.id(), workspace.app().user());
        events.homeOpened(as, messages, tab);
        return Json.object().set("view", shown.home(as));
    }
}
