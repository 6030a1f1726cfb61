package dev.whichrole.playground.payload;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.App;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/** A conversation object as the app sees it. */
public final class ChannelJson {
    private ChannelJson() {}

    public static ObjectNode of(Channel channel, App app) {
        ObjectNode json = Json.object()
                .put("id", channel.id())
                .put("created", 1_700_000_000)
                .put("is_channel", channel.kind() == Channel.Kind.PUBLIC)
                .put("is_group", channel.kind() == Channel.Kind.PRIVATE)
                .put("is_im", channel.im())
                .put("is_mpim", false)
                .put("is_private", channel.kind() != Channel.Kind.PUBLIC)
                .put("is_archived", channel.archived())
                .put("context_team_id", Workspace.TEAM_ID);
        if (channel.im()) {
            return json.put("user", channel.otherThan(app.user()).orElse("")).put("is_open", true);
        }
        json.put("name", channel.name())
                .put("name_normalized", channel.name())
                .put("is_general", channel.name().equals("general"))
                .put("is_shared", channel.shared())
                .put("is_ext_shared", channel.shared())
                .put("is_org_shared", false)
                .put("is_member", channel.has(app.user()))
                .put("num_members", channel.members().size());
        json.putObject("topic").put("value", channel.topic()).put("creator", "").put("last_set", 0);
        json.putObject("purpose")
                .put("value", channel.purpose())
                .put("creator", "")
                .put("last_set", 0);
        return json;
    }

    /** The short form inside interactions: people see {@code directmessage} as the name of a direct message. */
    public static ObjectNode brief(Channel channel) {
        String name =
                switch (channel.kind()) {
                    case PUBLIC -> channel.name();
                    case PRIVATE -> "privategroup";
                    case IM -> "directmessage";
                };
        return Json.object().put("id", channel.id()).put("name", name);
    }

    /** As events name the kind of a channel. */
    static String type(Channel channel) {
        return switch (channel.kind()) {
            case PUBLIC -> "channel";
            case PRIVATE -> "group";
            case IM -> "im";
        };
    }
}
