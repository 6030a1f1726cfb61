package dev.whichrole.playground.api.method;

import static dev.whichrole.playground.api.Method.Tokens.APP;
import static dev.whichrole.playground.api.Method.Tokens.EITHER;
import static dev.whichrole.playground.api.Rate.SPECIAL;
import static dev.whichrole.playground.api.Rate.TIER_1;
import static dev.whichrole.playground.api.Rate.TIER_4;

import dev.whichrole.playground.api.Method;
import dev.whichrole.playground.api.MethodGroup;
import dev.whichrole.playground.api.Params;
import dev.whichrole.playground.bot.BotSockets;
import dev.whichrole.playground.http.LoopbackAddress;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Workspace;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** {@code auth.test}, {@code apps.connections.open} and {@code api.test}: who the app is, and how it connects. */
public final class Connections implements MethodGroup {
    private final Workspace workspace;
    private final BotSockets sockets;
    private final LoopbackAddress address;

    public Connections(Workspace workspace, BotSockets sockets, LoopbackAddress address) {
        this.workspace = workspace;
        this.sockets = sockets;
        this.address = address;
    }

    @Override
    public Stream<Method> methods() {
        return Stream.of(
                Method.of("api.test", "", TIER_4, call -> Json.object()).taking(EITHER),
                Method.of("auth.test", "", SPECIAL, this::authTest).taking(EITHER),
                Method.of("apps.connections.open", "", TIER_1, this::open).taking(APP));
    }

    private ObjectNode authTest(Params params) {
        return Json.object()
                .put("url", address.http() + "/")
                .put("team", workspace.teamName())
                .put("user", workspace.app().manifest().botName())
                .put("team_id", Workspace.TEAM_ID)
                .put("user_id", workspace.app().user())
                .put("bot_id", workspace.app().bot())
                .put("is_enterprise_install", false);
    }

    private ObjectNode open(Params params) {
        String ticket = sockets.issueTicket();
        String url = address.webSocket() + "/socket?ticket=" + ticket + "&app_id="
                + workspace.app().id();
        return Json.object().put("url", url);
    }
}
