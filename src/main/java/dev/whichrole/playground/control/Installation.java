package dev.whichrole.playground.control;

import dev.whichrole.playground.api.Schedule;
import dev.whichrole.playground.app.ResponseUrls;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.payload.Events;
import dev.whichrole.playground.workspace.App;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/** Taking the app out of the workspace, and bringing it back. Only an admin may. */
final class Installation {
    private final Workspace workspace;
    private final Events events;
    private final ResponseUrls urls;
    private final Schedule schedule;

    Installation(Workspace workspace, Events events, ResponseUrls urls, Schedule schedule) {
        this.workspace = workspace;
        this.events = events;
        this.urls = urls;
        this.schedule = schedule;
    }

    /** The app is told, and then can do nothing any more. What it has said stays. */
    ObjectNode uninstall(Ask ask) {
        refuseAllButAdmins(ask);
        ask.refuseWithoutApp();
        events.uninstalled();
        urls.clear();
        schedule.clear();
        workspace.uninstall();
        return Json.object();
    }

    /** A new installation: the app is in no channel until somebody invites it. */
    ObjectNode install(Ask ask) {
        refuseAllButAdmins(ask);
        App app = workspace.app();
        if (app.installed()) {
            throw Refusal.bad("already_installed", app.manifest().name() + " is installed already.");
        }
        workspace.install();
        return Json.object();
    }

    private static void refuseAllButAdmins(Ask ask) {
        if (ask.as().standing() != Person.Standing.ADMIN) {
            throw Refusal.bad("not_an_admin", "Only an admin may install and remove apps.");
        }
    }
}
