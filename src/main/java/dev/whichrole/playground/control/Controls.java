package dev.whichrole.playground.control;

import dev.whichrole.playground.api.RateLimits;
import dev.whichrole.playground.api.Schedule;
import dev.whichrole.playground.api.Switches;
import dev.whichrole.playground.app.Modals;
import dev.whichrole.playground.app.Notifications;
import dev.whichrole.playground.app.Replies;
import dev.whichrole.playground.app.ResponseUrls;
import dev.whichrole.playground.app.Triggers;
import dev.whichrole.playground.bot.Activity;
import dev.whichrole.playground.bot.Courier;
import dev.whichrole.playground.bot.Inspector;
import dev.whichrole.playground.http.Address;
import dev.whichrole.playground.payload.Events;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** The parts that the control API works on, and the table of what it can be asked. */
public record Controls(
        Workspace workspace,
        Courier courier,
        Events events,
        Triggers triggers,
        ResponseUrls urls,
        Replies replies,
        Modals modals,
        Notifications notifications,
        RateLimits limits,
        Schedule schedule,
        Switches switches,
        Inspector inspector,
        Activity activity,
        Address address) {

    public ControlApi api() {
        Looking looking = new Looking(workspace, courier, switches, inspector, activity, notifications);
        Membership membership = new Membership(workspace, events);
        Commands commands = new Commands(workspace, courier, triggers, urls, replies, address, membership);
        Typing typing = new Typing(workspace, events, commands);
        Clicks clicks = new Clicks(workspace, courier, triggers, urls, address);
        Shortcuts shortcuts = new Shortcuts(workspace, courier, triggers, urls, address);
        OpenViews views = new OpenViews(workspace, courier, triggers, modals);
        Levers levers = new Levers(workspace, courier, events, switches, limits, schedule, notifications, inspector);
        Installation installation = new Installation(workspace, events, urls, schedule);
        Function<Ask, ObjectNode> switching = ask -> {
            levers.flip(ask);
            return looking.switches();
        };
        return new ControlApi(
                workspace,
                Map.ofEntries(
                        Map.entry("GET workspace", looking::workspace),
                        Map.entry("GET people", looking::people),
                        Map.entry("GET messages", looking::messages),
                        Map.entry("GET views", looking::views),
                        Map.entry("GET home", looking::home),
                        Map.entry("GET notifications", looking::notifications),
                        Map.entry("GET inspector", looking::inspector),
                        Map.entry("GET idle", looking::idle),
                        Map.entry("POST type", typing::type),
                        Map.entry("POST click", clicks::click),
                        Map.entry("POST shortcut", shortcuts::run),
                        Map.entry("POST home", levers::visitHome),
                        Map.entry("POST views/values", views::fillIn),
                        Map.entry("POST views/submit", views::submit),
                        Map.entry("POST views/close", views::close),
                        Map.entry("POST read", levers::read),
                        Map.entry("POST people", membership::newColleague),
                        Map.entry("POST channels/invite", membership::invite),
                        Map.entry("POST channels/crowd", membership::crowd),
                        Map.entry("POST channels/remove", membership::remove),
                        Map.entry("POST redeliver", levers::redeliver),
                        Map.entry("POST switches", switching),
                        Map.entry("POST socket/disconnect", levers::disconnect),
                        Map.entry("POST uninstall", installation::uninstall),
                        Map.entry("POST install", installation::install),
                        Map.entry("POST reset", levers::reset)));
    }
}
