package dev.whichrole.playground.control;

import dev.whichrole.playground.api.Switches;
import dev.whichrole.playground.app.Notifications;
import dev.whichrole.playground.bot.Activity;
import dev.whichrole.playground.bot.Courier;
import dev.whichrole.playground.bot.Inspector;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.manifest.Manifest;
import dev.whichrole.playground.workspace.App;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that only looks. */
final class Looking {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final Workspace workspace;
    private final Courier courier;
    private final Switches switches;
    private final Inspector inspector;
    private final Activity activity;
    private final Notifications notifications;
    private final Shown shown;

    Looking(
            Workspace workspace,
            Courier courier,
            Switches switches,
            Inspector inspector,
            Activity activity,
            Notifications notifications) {
        this.workspace = workspace;
        this.courier = courier;
        this.switches = switches;
        this.inspector = inspector;
        this.activity = activity;
        this.notifications = notifications;
        this.shown = new Shown(workspace);
    }

    ObjectNode workspace(Ask ask) {
        Person as = ask.as();
        ObjectNode json = Json.object();
        json.putObject("team")
                .put("id", Workspace.TEAM_ID)
                .put("name", workspace.teamName())
                .put("domain", workspace.teamDomain());
        json.setAll(switches());
        json.put("sockets", courier.sockets().size()).put("connected", courier.connected());
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

    ObjectNode switches() {
        ObjectNode json = Json.object().put("mode", courier.mode().name().toLowerCase(Locale.ROOT));
        json.putObject("switches")
                .put("slow", switches.slow())
                .put("rate_limited", switches.rateLimited())
                .put("optional_scopes", workspace.app().optionalScopes());
        return json;
    }

    ObjectNode people(Ask ask) {
        ObjectNode json = Json.object();
        json.set(
                "people",
                Json.list(workspace.people().known().stream()
                        .filter(Person::human)
                        .map(shown::person)));
        return json;
    }

    ObjectNode messages(Ask ask) {
        Person as = ask.as();
        Channel channel = ask.channel(as);
        List<Message> messages = ask.find("thread_ts")
                .map(ts -> workspace.messages().inThread(channel.id(), ts, as.id()))
                .orElseGet(() -> workspace.messages().inChannel(channel.id(), as.id()));
        ObjectNode json = Json.object();
        json.set("channel", shown.channel(channel, as));
        json.set("messages", Json.list(messages.stream().map(message -> shown.message(message, as))));
        return json;
    }

    ObjectNode views(Ask ask) {
        return Json.object().set("views", shown.views(ask.as()));
    }

    ObjectNode home(Ask ask) {
        return Json.object().set("view", shown.home(ask.as()));
    }

    ObjectNode notifications(Ask ask) {
        return Json.object()
                .set("notifications", Json.list(notifications.all().stream().map(Looking::notification)));
    }

    ObjectNode inspector(Ask ask) {
        long since = ask.number("since", 0);
        ObjectNode json = Json.object().put("next", inspector.latest());
        json.set("entries", Json.list(inspector.since(since).stream()));
        return json;
    }

    ObjectNode idle(Ask ask) {
        Duration timeout = Duration.ofMillis(ask.number("timeout_ms", 5000));
        Duration quiet = Duration.ofMillis(ask.number("quiet_ms", 150));
        long start = System.nanoTime();
        boolean idle;
        try {
            idle = activity.awaitIdle(timeout.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : timeout, quiet);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            idle = false;
        }
        return Json.object()
                .put("idle", idle)
                .put("waited_ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private JsonNode channels(Person as, boolean im) {
        return Json.list(workspace.channelsOf(as.id()).stream()
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

    private static JsonNode notification(Message message) {
        ObjectNode json = Json.object().put("channel", message.channel()).put("ts", message.ts());
        json.put("to", message.onlyFor());
        json.set("tokens", Json.strings(message.body().notifies()));
        return json.put("text", message.body().text());
    }
}
