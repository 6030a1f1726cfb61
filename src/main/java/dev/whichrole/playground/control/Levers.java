package dev.whichrole.playground.control;

import dev.whichrole.playground.api.RateLimits;
import dev.whichrole.playground.api.Schedule;
import dev.whichrole.playground.api.Switches;
import dev.whichrole.playground.app.Notifications;
import dev.whichrole.playground.bot.Courier;
import dev.whichrole.playground.bot.Inspector;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.payload.Events;
import dev.whichrole.playground.workspace.Change;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** What is done to Slack rather than in it: switches, redelivery, reset, and visits that only send an event. */
final class Levers {
    private final Workspace workspace;
    private final Courier courier;
    private final Events events;
    private final Switches switches;
    private final RateLimits limits;
    private final Schedule schedule;
    private final Notifications notifications;
    private final Inspector inspector;
    private final Shown shown;

    Levers(
            Workspace workspace,
            Courier courier,
            Events events,
            Switches switches,
            RateLimits limits,
            Schedule schedule,
            Notifications notifications,
            Inspector inspector) {
        this.workspace = workspace;
        this.courier = courier;
        this.events = events;
        this.switches = switches;
        this.limits = limits;
        this.schedule = schedule;
        this.notifications = notifications;
        this.inspector = inspector;
        this.shown = new Shown(workspace);
    }

    void flip(Ask ask) {
        ask.find("slow").ifPresent(on -> switches.slow(on.equals("true")));
        ask.find("rate_limited").ifPresent(on -> switches.rateLimited(on.equals("true")));
        ask.find("optional_scopes").ifPresent(on -> workspace.app().grantOptionalScopes(on.equals("true")));
        ask.find("mode").ifPresent(mode -> courier.use(mode(mode)));
        workspace.changes().tell(Change.workspace());
    }

    private static Courier.Mode mode(String name) {
        try {
            return Courier.Mode.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.bad("bad_mode", "The mode is http or socket, not " + name + ".");
        }
    }

    ObjectNode visitHome(Ask ask) {
        ask.refuseWithoutApp();
        Person as = ask.as();
        String tab = ask.find("tab").orElse("home");
        var tabs = workspace.app().manifest().tabs();
        if (tab.equals("home") ? !tabs.home() : !tabs.messages()) {
            throw Refusal.bad("no_such_tab", "The manifest does not turn the " + tab + " tab on.");
        }
        Channel messages =
                workspace.channels().directMessages(as.id(), workspace.app().user());
        events.homeOpened(as, messages, tab);
        return Json.object().set("view", shown.home(as));
    }

    ObjectNode read(Ask ask) {
        Person as = ask.as();
        workspace.messages().read(ask.channel(as).id(), as.id());
        return Json.object();
    }

    ObjectNode redeliver(Ask ask) {
        int number = (int) ask.number("retry_num", 1);
        String reason = ask.find("reason").orElse("http_timeout");
        Courier.Receipt receipt = ask.find("event_id")
                .map(id -> courier.redeliver(id, number, reason)
                        .orElseThrow(() -> Refusal.notFound("event_not_found", "There is no event " + id + ".")))
                .or(() -> courier.redeliver(number, reason))
                .orElseThrow(() -> Refusal.bad("nothing_to_redeliver", "No event has been sent yet."));
        return Json.object().set("delivery", Shown.delivery(receipt));
    }

    ObjectNode disconnect(Ask ask) {
        return Json.object()
                .put("sockets", courier.sockets().disconnect(ask.find("reason").orElse("refresh_requested")));
    }

    ObjectNode reset(Ask ask) {
        courier.reset();
        switches.slow(false);
        switches.rateLimited(false);
        limits.reset();
        schedule.clear();
        notifications.clear();
        inspector.clear();
        workspace.app().grantOptionalScopes(false);
        workspace.reset();
        return Json.object();
    }
}
