package dev.whichrole.playground;

import dev.whichrole.playground.api.MethodTable;
import dev.whichrole.playground.api.RateLimits;
import dev.whichrole.playground.api.ResponseHooks;
import dev.whichrole.playground.api.Schedule;
import dev.whichrole.playground.api.Switches;
import dev.whichrole.playground.api.WebApi;
import dev.whichrole.playground.app.Modals;
import dev.whichrole.playground.app.Notifications;
import dev.whichrole.playground.app.Posting;
import dev.whichrole.playground.app.Replies;
import dev.whichrole.playground.app.ResponseUrls;
import dev.whichrole.playground.app.Triggers;
import dev.whichrole.playground.bot.Activity;
import dev.whichrole.playground.bot.BotSocket;
import dev.whichrole.playground.bot.Courier;
import dev.whichrole.playground.bot.Credentials;
import dev.whichrole.playground.bot.Inspector;
import dev.whichrole.playground.control.Controls;
import dev.whichrole.playground.control.Stream;
import dev.whichrole.playground.http.Address;
import dev.whichrole.playground.http.StaticFiles;
import dev.whichrole.playground.http.WebServer;
import dev.whichrole.playground.payload.Events;
import dev.whichrole.playground.workspace.App;
import dev.whichrole.playground.workspace.Workspace;
import java.net.URI;
import java.time.Clock;
import java.util.Map;

/**
 * A running playground. Start it, start the bot with its credentials and {@link #apiUrl()} as {@code SLACK_API_URL}, then
 * {@link #connect} the two.
 */
public final class Playground implements AutoCloseable {
    private final Credentials credentials;
    private final Courier courier;
    private final Schedule schedule;
    private final WebServer server;

    private Playground(Credentials credentials, Courier courier, Schedule schedule, WebServer server) {
        this.credentials = credentials;
        this.courier = courier;
        this.schedule = schedule;
        this.server = server;
    }

    public static Playground start(PlaygroundSettings settings) {
        Clock clock = settings.clock();
        App app = new App(settings.manifest());
        Credentials credentials = Credentials.random(app);
        Address address = new Address();
        Workspace workspace = new Workspace(app, clock);

        Activity activity = new Activity();
        Inspector inspector = new Inspector(credentials, workspace.changes(), clock);
        Courier courier = new Courier(credentials, settings.timing(), clock, inspector, activity);
        Events events = new Events(workspace, courier);

        Notifications notifications = new Notifications();
        Posting posting = new Posting(workspace, events, notifications);
        Triggers triggers = new Triggers(clock);
        ResponseUrls urls = new ResponseUrls(clock);
        Replies replies = new Replies(workspace, posting);
        Modals modals = new Modals(workspace);

        RateLimits limits = new RateLimits(clock);
        Schedule schedule = new Schedule(clock);
        Switches switches = new Switches();
        MethodTable methods =
                new MethodTable(workspace, posting, schedule, triggers, modals, courier.sockets(), address);
        WebApi api = new WebApi(methods, app, credentials, limits, switches, settings.slowness(), inspector, activity);
        Controls controls = new Controls(
                workspace,
                courier,
                events,
                triggers,
                urls,
                replies,
                modals,
                notifications,
                limits,
                schedule,
                switches,
                inspector,
                activity,
                address);

        WebServer server = WebServer.start(
                settings.port(),
                address,
                Map.of(
                        "/", new StaticFiles("/playground"),
                        "/api/", api,
                        "/hooks/", new ResponseHooks(urls, replies, inspector, activity),
                        "/control/", controls.api(),
                        "/control/stream", new Stream(workspace)),
                "/socket",
                query -> courier.sockets().redeem(query.getOrDefault("ticket", ""))
                        ? new BotSocket(courier.sockets(), app.id(), clock)
                        : null);
        return new Playground(credentials, courier, schedule, server);
    }

    /** Where people open it: {@code http://localhost:3000}. */
    public String url() {
        return server.address().http();
    }

    /** The Web API's root, with a slash at the end. */
    public String apiUrl() {
        return url() + "/api/";
    }

    public String botToken() {
        return credentials.botToken();
    }

    public String appToken() {
        return credentials.appToken();
    }

    public String signingSecret() {
        return credentials.signingSecret();
    }

    /** Tells the playground where the bot listens: its whole request URL, with {@code /slack/events}. */
    public void connect(URI requestUrl) {
        courier.connect(requestUrl);
    }

    @Override
    public void close() {
        schedule.clear();
        courier.close();
        server.close();
    }
}
