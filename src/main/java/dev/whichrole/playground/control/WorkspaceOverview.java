package dev.whichrole.playground.control;

import dev.whichrole.playground.bot.Dispatcher;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.manifest.Manifest;
import dev.whichrole.playground.workspace.App;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The workspace as one person sees it, and the app in it. */
public final class WorkspaceOverview implements ControlPart {
    private final Workspace workspace;
    private final Dispatcher dispatcher;
    private final SlackSwitches switches;
    private final SlackClock clock;
    private final PageJson shown;

    public WorkspaceOverview(Workspace workspace, Dispatcher dispatcher, SlackSwitches switches, SlackClock clock) {
        this.workspace = workspace;
        this.dispatcher = dispatcher;
        this.switches = switches;
        this.clock = clock;
        this.shown = new PageJson(workspace);
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of("GET workspace", this::workspace, "GET people", this::people);
    }

    private ObjectNode workspace(ControlRequest request) {
        Person as = request.as();
        ObjectNode json = Json.object();
        json.putObject("team")
                .put("id", Workspace.TEAM_ID)
                .put("name", workspace.teamName())
                .put("domain", workspace.teamDomain());
        json.setAll(switches.positions());
        json.setAll(clock.position());
        json.put("sockets", dispatcher.sockets().size()).put("connected", dispatcher.connected());
        json.set("first", workspace.firstVisit());
        json.set("me", shown.person(as));
        json.set("people", Json.list(workspace.people().known().stream().map(shown::person)));
        json.set("user_groups", Json.list(workspace.userGroups().all().stream().map(shown::userGroup)));
        json.set("channels", channels(as, false));
        json.set("dms", channels(as, true));
        json.set("app", app());
        json.putArray("builtin_commands")
                .addObject()
                .put("command", "/invite")
                .put("usage_hint", "@someone")
                .put("description", "Add somebody, or the app, to this channel");
        return json;
    }

    private ObjectNode people(ControlRequest request) {
        ObjectNode json = Json.object();
        json.set(
                "people",
                Json.list(workspace.people().known().stream()
                        .filter(person -> person.human() && !person.deactivated())
                        .map(shown::person)));
        return json;
    }

    private JsonNode channels(Person as, boolean im) {
        return Json.list(workspace.channelsOf(as).stream()
                .filter(channel -> channel.im() == im)
                .map(channel -> shown.channel(channel, as)));
    }

    private ObjectNode app() {
        App app = workspace.app();
        Manifest manifest = app.manifest();
        ObjectNode json = Json.object()
                .put("id", app.id())
                .put("name", manifest.name())
                .put("description", manifest.description())
                .put("handle", manifest.botName())
                .put("bot_user", app.user())
                .put("bot_id", app.bot())
                .put("installed", app.installed());
        json.set(
                "commands",
                Json.list(manifest.commands().stream()
                        .filter(command -> app.installed())
                        .map(command -> Json.object()
                                .put("command", command.command())
                                .put("usage_hint", command.usageHint())
                                .put("description", command.description()))));
        json.set(
                "shortcuts",
                Json.list(manifest.shortcuts().stream()
                        .filter(shortcut -> app.installed())
                        .map(shortcut -> Json.object()
                                .put("name", shortcut.name())
                                .put("type", shortcut.type())
                                .put("callback_id", shortcut.callbackId())
                                .put("description", shortcut.description()))));
        json.put("home_tab", manifest.tabs().home())
                .put("messages_tab", manifest.tabs().messages())
                .put("messages_read_only", manifest.tabs().messagesReadOnly());
        json.set("scopes", Json.strings(app.scopes()));
        json.set(
                "missing_scopes",
                Json.strings(manifest.optionalScopes().stream()
                        .filter(scope -> !app.scopes().contains(scope))
                        .toList()));
        json.set("events", Json.strings(manifest.events()));
        return json;
    }
}
