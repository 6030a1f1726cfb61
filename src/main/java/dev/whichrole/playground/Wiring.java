package dev.whichrole.playground;

import dev.whichrole.playground.api.CountedEndpoint;
import dev.whichrole.playground.api.MethodTable;
import dev.whichrole.playground.api.RateLimits;
import dev.whichrole.playground.api.ResponseHooks;
import dev.whichrole.playground.api.Switches;
import dev.whichrole.playground.api.TokenCheck;
import dev.whichrole.playground.api.WebApi;
import dev.whichrole.playground.api.method.ChatMethods;
import dev.whichrole.playground.api.method.Connections;
import dev.whichrole.playground.api.method.ConversationMethods;
import dev.whichrole.playground.api.method.FunctionMethods;
import dev.whichrole.playground.api.method.OAuthMethods;
import dev.whichrole.playground.api.method.Schedule;
import dev.whichrole.playground.api.method.ScheduledMessages;
import dev.whichrole.playground.api.method.UserGroupMethods;
import dev.whichrole.playground.api.method.UserMethods;
import dev.whichrole.playground.api.method.ViewMethods;
import dev.whichrole.playground.app.Modals;
import dev.whichrole.playground.app.Notifications;
import dev.whichrole.playground.app.Posting;
import dev.whichrole.playground.app.Replies;
import dev.whichrole.playground.app.ResponseUrls;
import dev.whichrole.playground.app.StepRuns;
import dev.whichrole.playground.app.Triggers;
import dev.whichrole.playground.bot.BotSocket;
import dev.whichrole.playground.bot.Credentials;
import dev.whichrole.playground.bot.Dispatcher;
import dev.whichrole.playground.bot.InFlight;
import dev.whichrole.playground.bot.Inspector;
import dev.whichrole.playground.control.AppInstallation;
import dev.whichrole.playground.control.CompanyFile;
import dev.whichrole.playground.control.ControlApi;
import dev.whichrole.playground.control.ControlPart;
import dev.whichrole.playground.control.EventRedelivery;
import dev.whichrole.playground.control.Inspection;
import dev.whichrole.playground.control.PageStream;
import dev.whichrole.playground.control.Replay;
import dev.whichrole.playground.control.Reset;
import dev.whichrole.playground.control.SlackClock;
import dev.whichrole.playground.control.SlackSwitches;
import dev.whichrole.playground.control.WorkflowSteps;
import dev.whichrole.playground.control.WorkspaceOverview;
import dev.whichrole.playground.control.person.Accounts;
import dev.whichrole.playground.control.person.AppHome;
import dev.whichrole.playground.control.person.BlockActions;
import dev.whichrole.playground.control.person.ChannelRules;
import dev.whichrole.playground.control.person.Composer;
import dev.whichrole.playground.control.person.InviteCommand;
import dev.whichrole.playground.control.person.Membership;
import dev.whichrole.playground.control.person.MessageMenu;
import dev.whichrole.playground.control.person.OtherVoices;
import dev.whichrole.playground.control.person.Panes;
import dev.whichrole.playground.control.person.Shortcuts;
import dev.whichrole.playground.control.person.SlashCommands;
import dev.whichrole.playground.control.person.ViewInteractions;
import dev.whichrole.playground.http.Endpoint;
import dev.whichrole.playground.http.LoopbackAddress;
import dev.whichrole.playground.http.StaticFiles;
import dev.whichrole.playground.oauth.ConsentPage;
import dev.whichrole.playground.oauth.Consents;
import dev.whichrole.playground.payload.EventsApi;
import dev.whichrole.playground.workspace.App;
import dev.whichrole.playground.workspace.MovedClock;
import dev.whichrole.playground.workspace.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a playground together, each with what it uses and no more. */
final class Wiring {
    final LoopbackAddress address = new LoopbackAddress();
    final Credentials credentials;
    final Dispatcher dispatcher;
    final Schedule schedule;
    final MovedClock clock;
    private final Reset reset;

    private final App app;
    private final Workspace workspace;
    private final InFlight activity = new InFlight();
    private final Inspector inspector;
    private final EventsApi events;
    private final Notifications notifications = new Notifications();
    private final Posting posting;
    private final Replies replies;
    private final Modals modals;
    private final Triggers triggers;
    private final ResponseUrls urls;
    private final RateLimits limits;
    private final Switches switches;
    private final StepRuns stepRuns;
    final Consents consents;
    private final MethodTable methods;

    Wiring(PlaygroundSettings settings) {
        clock = new MovedClock(settings.clock());
        app = new App(settings.manifest());
        workspace = new Workspace(app, clock);
        if (!settings.companyFile().isBlank()) {
            workspace.prepare(settings.companyFile());
            workspace.reset();
        }
        credentials = Credentials.random(app).or(settings.credentials());
        inspector = new Inspector(credentials, workspace.changes(), clock);
        dispatcher = new Dispatcher(credentials, settings.timing(), clock.signing(), inspector, activity);
        dispatcher.startBy(settings.mode());
        events = new EventsApi(workspace, dispatcher);
        posting = new Posting(
                workspace, events, notifications, message -> inspector.touched(message.channel(), message.ts()));
        replies = new Replies(workspace, posting);
        modals = new Modals(workspace);
        triggers = new Triggers(clock);
        urls = new ResponseUrls(clock, address);
        limits = new RateLimits(clock);
        switches = new Switches(settings.slowness());
        stepRuns = new StepRuns();
        schedule = new Schedule(clock);
        consents = new Consents(workspace, credentials, clock, dispatcher::requestUrl);
        methods = methods();
        reset = new Reset(workspace, memories());
    }

    Map<String, Endpoint> endpoints() {
        WebApi api =
                new WebApi(methods, new TokenCheck(app, credentials, consents::knows), limits, switches, inspector);
        ResponseHooks hooks = new ResponseHooks(urls, replies, inspector);
        return Map.of(
                "/", new StaticFiles("/playground"),
                "/api/", new CountedEndpoint(activity, clock.signing(), api),
                "/hooks/", new CountedEndpoint(activity, clock.signing(), hooks),
                "/oauth/v2/authorize", new ConsentPage(workspace, consents),
                "/app_redirect",
                        exchange -> exchange.setHeader("Location", "/").respond(302, "text/plain", new byte[0]),
                "/control/", control(),
                "/control/stream", new PageStream(workspace));
    }

    /** The bot's WebSocket, for a ticket that {@code apps.connections.open} gave out; null for any other. */
    Session.@Nullable Listener socket(Map<String, String> query) {
        return dispatcher.sockets().redeem(query.getOrDefault("ticket", ""))
                ? new BotSocket(dispatcher.sockets(), app.id(), clock)
                : null;
    }

    private MethodTable methods() {
        return new MethodTable(List.of(
                new Connections(workspace, dispatcher.sockets(), address),
                new OAuthMethods(consents),
                new FunctionMethods(stepRuns),
                new ChatMethods(workspace, posting, address),
                new ScheduledMessages(workspace, posting, schedule),
                new ConversationMethods(workspace),
                new UserMethods(workspace),
                new UserGroupMethods(workspace),
                new ViewMethods(workspace, triggers, modals)));
    }

    /** What the bot does to forget, at each reset. */
    void onReset(Runnable forget) {
        reset.with(forget);
    }

    private ControlApi control() {
        return new ControlApi(workspace, Stream.concat(ofPeople(), ofSlack()).toList());
    }

    /** What people do in the workspace. */
    private Stream<ControlPart> ofPeople() {
        Membership membership = new Membership(workspace, events);
        InviteCommand invite = new InviteCommand(workspace, membership);
        SlashCommands commands = new SlashCommands(workspace, dispatcher, triggers, urls, replies);
        return Stream.of(
                new Panes(workspace),
                new Accounts(workspace, events),
                new ChannelRules(workspace, events),
                new Composer(workspace, events, commands, invite),
                new MessageMenu(workspace, events),
                new OtherVoices(workspace, events),
                new BlockActions(workspace, dispatcher, triggers, urls),
                new Shortcuts(workspace, dispatcher, triggers, urls),
                new ViewInteractions(workspace, dispatcher, triggers, modals),
                new AppHome(workspace, events),
                membership);
    }

    /** What is looked at in Slack, and done to it. */
    private Stream<ControlPart> ofSlack() {
        SlackClock slackClock = new SlackClock(workspace, clock);
        SlackSwitches slackSwitches = new SlackSwitches(workspace, dispatcher, switches, methods);
        return Stream.of(
                new WorkspaceOverview(workspace, dispatcher, slackSwitches, slackClock),
                new Inspection(inspector, activity, notifications),
                slackSwitches,
                slackClock,
                new EventRedelivery(dispatcher),
                new Replay(dispatcher, triggers, urls, replies),
                new AppInstallation(workspace, events, urls, schedule),
                new WorkflowSteps(workspace, events, stepRuns),
                reset,
                new CompanyFile(workspace, reset));
    }

    private List<Runnable> memories() {
        return List.of(
                dispatcher::reset,
                urls::clear,
                switches::reset,
                () -> clock.move(Duration.ZERO),
                limits::reset,
                consents::clear,
                schedule::clear,
                stepRuns::clear,
                notifications::clear,
                inspector::clear);
    }
}
