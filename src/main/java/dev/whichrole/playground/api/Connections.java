package dev.whichrole.playground.api;

import dev.whichrole.playground.bot.Sockets;
import dev.whichrole.playground.http.Address;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/** Who the app is, and how it connects for Socket Mode. */
final class Connections {
    private final Workspace workspace;
    private final Sockets sockets;
    private final Address address;

    Connections(Workspace workspace, Sockets sockets, Address address) {
        this.workspace = workspace;
        this.sockets = sockets;
        this.address = address;
    }

    ObjectNode authTest(Params params) {
        return Json.object()
                .put("url", address.http() + "/")
                .put("team", workspace.teamName())
                .put("user", workspace.app().manifest().botName())
                .put("team_id", Workspace.TEAM_ID)
                .put("user_id", workspace.app().user())
                .put("bot_id", workspace.app().bot())
                .put("is_enterprise_install", false);
    }

    ObjectNode open(Params params) {
        String ticket = sockets.issueTicket();
        String url = address.webSocket() + "/socket?ticket=" + ticket + "&app_id="
                + workspace.app().id();
        return Json.object().put("url", url);
    }
}
