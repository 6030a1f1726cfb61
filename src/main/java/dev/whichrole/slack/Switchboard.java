package dev.whichrole.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.FunctionExecutedEvent;
import dev.whichrole.ask.Ask;
import dev.whichrole.people.Person;
import dev.whichrole.slack.message.Click;
import dev.whichrole.slack.message.Errand;
import dev.whichrole.slack.message.Errands;
import dev.whichrole.slack.message.IncomingEvent;
import dev.whichrole.slack.message.Shortcut;
import dev.whichrole.slack.message.SlackMessage;
import dev.whichrole.slack.message.SlashCommand;
import dev.whichrole.slack.message.Submission;
import dev.whichrole.slack.work.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Takes each request to the one listener it is for, its payload taken apart. Clicks are sorted here rather than by Bolt,
 * which picks among overlapping patterns in no order.
 */
public final class Switchboard {
    private static final Pattern NUMBER = Pattern.compile("\\.\\d+$");

    private final App app;
    private final Errands errands;
    private final Activity activity;
    private final Registered registered = new Registered();
    private final Map<String, Function<SlashCommand, Response>> commands = new HashMap<>();
    private final Map<String, Function<Click, Response>> clicks = new HashMap<>();
    private final Map<String, Function<IncomingEvent<SlackMessage>, Response>> messages = new HashMap<>();
    private final Map<String, Class<? extends Event>> events = new HashMap<>();
    private final Map<String, Function<IncomingEvent<FunctionExecutedEvent>, Response>> steps = new HashMap<>();
    private final List<BiConsumer<Click, String>> presses = new ArrayList<>();

    /** A switchboard that nobody listens at yet. Of Bolt's own middleware it has none, nor what asks Slack who it is. */
    public Switchboard(Slack slack, Errands errands, Activity activity) {
        this.app = new App(config(slack), new ArrayList<>());
        this.errands = errands;
        this.activity = activity;
        app.use((request, response, chain) ->
                request instanceof EventRequest event && messages.containsKey(event.getEventType())
                        ? hear(event)
                        : chain.next(request));
        app.blockAction(Pattern.compile(".*"), (request, context) -> click(request));
    }

    /** Requests are verified before they get here, and everything Slack sends is acknowledged, handled or not. */
    private static AppConfig config(Slack slack) {
        return AppConfig.builder()
                .slack(slack)
                .requestVerificationEnabled(false)
                .allEventsApiAutoAckEnabled(true)
                .subtypedMessageEventsAutoAckEnabled(true)
                .unmatchedRequestHandler(request -> Response.ok())
                .build();
    }

    /** Reads requests for those who listen, also those who will. */
    RequestReader reader() {
        return new RequestReader(app.config(), events);
    }

    Registered registered() {
        return registered;
    }

    /** A slash command, by its name with the slash. */
    public void command(String name, Function<SlashCommand, Response> listener) {
        registered.commands().add(name);
        commands.put(name, listener);
        app.command(name, (request, context) -> run(request.getPayload()));
    }

    /** Runs a command that was read already; through a socket, they come by way of Bolt. */
    Response run(SlashCommandPayload payload) {
        var listener = commands.get(payload.getCommand());
        if (listener == null) {
            return Response.ok();
        }
        var command = SlashCommand.of(payload);
        by(command.person(), command.name());
        return listener.apply(command);
    }

    /** An event, which also shows that the workspace has the app. */
    public <E extends Event> void event(String type, Class<E> event, Function<IncomingEvent<E>, Response> listener) {
        partingEvent(type, event, incoming -> {
            in(incoming);
            return listener.apply(incoming);
        });
    }

    /**
     * Messages of every subtype, by the type of event that brings them. They are taken before Bolt sorts them, which knows
     * a class for each subtype, and none for those that Slack has added since.
     */
    public void message(String type, Function<IncomingEvent<SlackMessage>, Response> listener) {
        registered.events().add(type);
        events.put(type, SlackMessage.class);
        messages.put(type, listener);
    }

    private Response hear(EventRequest request) {
        var incoming = IncomingEvent.ofMessage(request.getRequestBodyAsString());
        var listener = messages.get(incoming.event().getType());
        in(incoming);
        return listener == null ? Response.ok() : listener.apply(incoming);
    }

    /** A step of a workflow, by its callback id. Slack sends the event for a function in the manifest, unsubscribed. */
    public void step(String id, Function<IncomingEvent<FunctionExecutedEvent>, Response> listener) {
        registered.steps().add(id);
        if (steps.isEmpty()) {
            events.put(FunctionExecutedEvent.TYPE_NAME, FunctionExecutedEvent.class);
            app.event(FunctionExecutedEvent.class, (payload, context) -> step(IncomingEvent.of(payload)));
        }
        steps.put(id, listener);
    }

    private Response step(IncomingEvent<FunctionExecutedEvent> incoming) {
        in(incoming);
        var listener = steps.get(incoming.event().getFunction().getCallbackId());
        return listener == null ? Response.ok() : listener.apply(incoming);
    }

    /** An event that may come when the workspace has the app no more. */
    public <E extends Event> void partingEvent(
            String type, Class<E> event, Function<IncomingEvent<E>, Response> listener) {
        registered.events().add(type);
        events.put(type, event);
        app.event(event, (payload, context) -> {
            var incoming = IncomingEvent.of(payload);
            Trace.current().in(incoming.team());
            return listener.apply(incoming);
        });
    }

    private void in(IncomingEvent<?> incoming) {
        Trace.current().in(incoming.team());
        activity.in(incoming.team(), incoming.at());
    }

    private void by(Person person, String name) {
        Trace.current().in(person.team());
        activity.by(person, name);
    }

    /** A shortcut in the menu of messages, by its callback id. */
    public void messageShortcut(String id, Function<Shortcut, Response> listener) {
        registered.shortcuts().add(id);
        app.messageShortcut(
                id,
                (request, context) ->
                        run(id, Shortcut.of(request.getPayload(), request.getRequestBodyAsString()), listener));
    }

    /** A shortcut from anywhere in Slack, by its callback id. */
    public void globalShortcut(String id, Function<Shortcut, Response> listener) {
        registered.shortcuts().add(id);
        app.globalShortcut(id, (request, context) -> run(id, Shortcut.of(request.getPayload()), listener));
    }

    private Response run(String id, Shortcut shortcut, Function<Shortcut, Response> listener) {
        by(shortcut.person(), shortcut.name());
        Trace.current().asks(id);
        return listener.apply(shortcut);
    }

    /** A modal that is handed in, by its callback id. */
    public void submission(String id, Function<Submission, Response> listener) {
        app.viewSubmission(id, (request, context) -> {
            var submission = Submission.of(request.getPayload());
            by(submission.person(), submission.name());
            Trace.current().asks(id);
            return listener.apply(submission);
        });
    }

    /** Buttons whose action id is this one, with or without a number behind it. */
    public void click(String action, Function<Click, Response> listener) {
        clicks.put(action, listener);
    }

    /** Is told of every press and its action id without a number, before the one listener that the press is for. */
    public void everyClick(BiConsumer<Click, String> watcher) {
        presses.add(watcher);
    }

    /** Errands of this kind, however somebody asks for them; each runs after the acknowledgement. */
    public void errand(Class<? extends Ask.Errand> kind, Consumer<Errand> runner) {
        errands.add(kind, runner);
    }

    private Response click(BlockActionRequest request) {
        var action = request.getPayload().getActions().get(0);
        String id = NUMBER.matcher(action.getActionId()).replaceFirst("");
        var listener = clicks.get(id);
        if (listener == null || action.getValue() == null) {
            return Response.ok();
        }
        Click click = Click.of(request.getPayload());
        by(click.person(), click.name());
        Trace.current().asks(id);
        presses.forEach(watcher -> watcher.accept(click, id));
        return listener.apply(click);
    }

    Response run(Request<?> request) throws Exception {
        return app.run(request);
    }
}
