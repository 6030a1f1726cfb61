package dev.whichrole.playground.control;

import dev.whichrole.playground.api.MethodFault;
import dev.whichrole.playground.api.Switches;
import dev.whichrole.playground.bot.Dispatcher;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Change;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** How Slack behaves: slow, out of patience, generous with scopes, over HTTP or sockets, and hanging up on them. */
public final class SlackSwitches implements ControlPart {
    private final Workspace workspace;
    private final Dispatcher dispatcher;
    private final Switches switches;

    public SlackSwitches(Workspace workspace, Dispatcher dispatcher, Switches switches) {
        this.workspace = workspace;
        this.dispatcher = dispatcher;
        this.switches = switches;
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
        return json;
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
        switches.fault(method, mended ? null : fault);
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
