package dev.whichrole.playground.control;

import dev.whichrole.playground.api.MethodFault;
import dev.whichrole.playground.api.MethodTable;
import dev.whichrole.playground.api.Switches;
import dev.whichrole.playground.bot.Dispatcher;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Change;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** How Slack behaves: slow, out of patience, generous with scopes, over HTTP or sockets, and hanging up on them. */
public final class SlackSwitches implements ControlPart {
    private final Workspace workspace;
    private final Dispatcher dispatcher;
    private final Switches switches;
    private final MethodTable methods;

    public SlackSwitches(Workspace workspace, Dispatcher dispatcher, Switches switches, MethodTable methods) {
        this.workspace = workspace;
        this.dispatcher = dispatcher;
        this.switches = switches;
        this.methods = methods;
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of(
                "POST switches", this::flip, "POST faults", this::fault, "POST socket/disconnect", this::disconnect);
    }

    ObjectNode positions() {
        ObjectNode json = Json.object().put("mode", dispatcher.mode().name().toLowerCase(Locale.ROOT));
        json.putObject("switches")
                .put("slow", switches.slow())
                .put("rate_limited", switches.rateLimited())
                .put("optional_scopes", workspace.app().optionalScopes());
        json.set(
                "faults",
                Json.list(new TreeMap<>(switches.faults()).entrySet().stream().map(SlackSwitches::shown)));
        json.set("methods", Json.strings(methods.names()));
        return json;
    }

    private static ObjectNode shown(Map.Entry<String, MethodFault> faulty) {
        MethodFault fault = faulty.getValue();
        return Json.object()
                .put("method", faulty.getKey())
                .put("channel", fault.channel())
                .put("error", fault.error())
                .put("empty", fault.empty())
                .put("retry_after", fault.retryAfter())
                .put("hang_ms", fault.hangMillis());
    }

    private ObjectNode flip(ControlRequest request) {
        request.find("slow").ifPresent(on -> switches.slow(on.equals("true")));
        request.find("rate_limited").ifPresent(on -> switches.rateLimited(on.equals("true")));
        request.find("optional_scopes").ifPresent(on -> workspace.app().grantOptionalScopes(on.equals("true")));
        request.find("mode").ifPresent(mode -> dispatcher.use(mode(mode)));
        workspace.changes().tell(Change.workspace());
        return positions();
    }

    /** One method goes wrong from now on; without a word of how, it is mended. */
    private ObjectNode fault(ControlRequest request) {
        String method = request.find("method").orElse("");
        var fault = new MethodFault(
                request.find("channel").orElse(""),
                request.find("error").orElse(""),
                request.find("needed").orElse(""),
                request.find("empty").orElse("false").equals("true"),
                request.find("retry_after").map(Long::parseLong).orElse(0L),
                request.find("hang_ms").map(Long::parseLong).orElse(0L));
        boolean mended = fault.error().isEmpty() && !fault.empty() && fault.retryAfter() + fault.hangMillis() == 0;
        if (!methods.names().contains(method)) {
            throw ControlError.notFound("no_such_method", "The playground knows no method " + method + ".");
        }
        switches.fault(method, mended ? null : fault);
        workspace.changes().tell(Change.workspace());
        return Json.object().put("method", method).put("faulty", !mended);
    }

    private static Dispatcher.Mode mode(String name) {
        try {
            return Dispatcher.Mode.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw ControlError.bad("bad_mode", "The mode is http or socket, not " + name + ".");
        }
    }

    private ObjectNode disconnect(ControlRequest request) {
        return Json.object()
                .put(
                        "sockets",
                        dispatcher.sockets().disconnect(request.find("reason").orElse("refresh_requested")));
    }
}
