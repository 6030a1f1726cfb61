package dev.whichrole.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.handler.builtin.GlobalShortcutHandler;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Takes each request to the one listener it is for. Clicks are sorted here rather than by Bolt, which picks among
 * overlapping patterns in no order.
 */
final class Switchboard {
    private static final Pattern NUMBER = Pattern.compile("\\.\\d+$");

    private final App app;
    private final Registered registered = new Registered();
    private final Names names;
    private final Map<String, BiFunction<Click, Context, Response>> clicks = new HashMap<>();

    Switchboard(Slack slack, Middleware authorization, Names names) {
        this.names = names;
        this.app = new App(config(slack), new ArrayList<>(List.of(authorization)));
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

    AppConfig config() {
        return app.config();
    }

    Registered registered() {
        return registered;
    }

    void command(String name, SlashCommandHandler listener) {
        app.command(name, listener);
        registered.commands().add(name);
    }

    <E extends Event> void event(String type, Class<E> event, BoltEventHandler<E> listener) {
        app.event(event, listener);
        registered.events().add(type);
    }

    void messageShortcut(String id, MessageShortcutHandler listener) {
        app.messageShortcut(id, listener);
        registered.shortcuts().add(id);
    }

    void globalShortcut(String id, GlobalShortcutHandler listener) {
        app.globalShortcut(id, listener);
        registered.shortcuts().add(id);
    }

    void submission(String id, ViewSubmissionHandler listener) {
        app.viewSubmission(id, listener);
    }

    /** Buttons whose action id is this one, with or without a number behind it. */
    void click(String action, BiFunction<Click, Context, Response> listener) {
        clicks.put(action, listener);
    }

    private Response click(BlockActionRequest request) {
        var action = request.getPayload().getActions().get(0);
        var listener = clicks.get(NUMBER.matcher(action.getActionId()).replaceFirst(""));
        if (listener == null || action.getValue() == null) {
            return Response.ok();
        }
        Click click = Click.of(request.getPayload());
        names.saw(click.person(), click.name());
        return listener.apply(click, request.getContext());
    }

    Response run(Request<?> request) throws Exception {
        return app.run(request);
    }
}
