package dev.whichrole.playground.control;

import dev.whichrole.playground.api.method.Schedule;
import dev.whichrole.playground.app.ResponseUrls;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.payload.EventsApi;
import dev.whichrole.playground.workspace.App;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Taking the app out of the workspace, and bringing it back. Only an admin may. */
public final class AppInstallation implements ControlPart {
    private final Workspace workspace;
    private final EventsApi events;
    private final ResponseUrls urls;
    private final Schedule schedule;

    public AppInstallation(Workspace workspace, EventsApi events, ResponseUrls urls, Schedule schedule) {
        this.workspace = workspace;
        this.events = events;
        this.urls = urls;
        this.schedule = schedule;
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of("POST uninstall", this::uninstall, "POST install", this::install);
    }

    /** The app is told, and then can do nothing any more. What it has said stays. */
    private ObjectNode uninstall(ControlRequest request) {
        refuseAllButAdmins(request);
        request.refuseWithoutApp();
        events.uninstalled();
        urls.clear();
        schedule.clear();
        workspace.uninstall();
        return Json.object();
    }

    /** A new installation: the app is in no channel until somebody invites it. */
    private ObjectNode install(ControlRequest request) {
        refuseAllButAdmins(request);
        App app = workspace.app();
        if (app.installed()) {
            throw ControlError.bad("already_installed", app.manifest().name() + " is installed already.");
        }
        workspace.install();
        return Json.object();
    }

    private static void refuseAllButAdmins(ControlRequest request) {
        if (request.as().standing() != Person.Standing.ADMIN || request.as().partner()) {
            throw ControlError.bad("not_an_admin", "Only an admin may install and remove apps.");
        }
    }
}
