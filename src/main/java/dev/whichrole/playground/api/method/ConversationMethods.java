package dev.whichrole.playground.api.method;

import static dev.whichrole.playground.api.Rate.TIER_2;
import static dev.whichrole.playground.api.Rate.TIER_3;
import static dev.whichrole.playground.api.Rate.TIER_4;

import dev.whichrole.playground.api.Method;
import dev.whichrole.playground.api.MethodGroup;
import dev.whichrole.playground.api.Params;
import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.app.ThreadParents;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.payload.ChannelJson;
import dev.whichrole.playground.payload.MessageJson;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Workspace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** {@code conversations.*}. */
public final class ConversationMethods implements MethodGroup {
    private static final int USERS_MAX = 8;
    private static final List<String> READ = List.of("channels:read", "groups:read", "im:read");
    private static final List<String> HISTORY = List.of("channels:history", "groups:history", "im:history");
    private static final Map<String, Channel.Kind> KINDS = Map.of(
            "public_channel", Channel.Kind.PUBLIC,
            "private_channel", Channel.Kind.PRIVATE,
            "im", Channel.Kind.IM);

    private final Workspace workspace;
    private final ConversationAccess conversations;
    private final MessageJson messages;

    public ConversationMethods(Workspace workspace) {
        this.workspace = workspace;
        this.conversations = new ConversationAccess(workspace);
        this.messages = new MessageJson(workspace);
    }

    @Override
    public Stream<Method> methods() {
        return Stream.of(
                Method.anyOf("conversations.history", HISTORY, TIER_3, this::history),
                Method.anyOf("conversations.info", READ, TIER_3, this::info),
                Method.anyOf("conversations.list", READ, TIER_2, this::list),
                Method.anyOf("conversations.members", READ, TIER_4, this::members),
                Method.of("conversations.open", "im:write", TIER_3, this::open),
                Method.anyOf("conversations.replies", HISTORY, TIER_3, this::replies));
    }

    private ObjectNode open(Params params) {
        List<String> users = List.of(params.text("users").split(",", -1));
        if (params.text("users").isEmpty()) {
            throw new SlackError("users_list_not_supplied");
        }
        if (users.size() > USERS_MAX) {
            throw new SlackError("too_many_users");
        }
        if (users.size() > 1) {
            // Group messages do not exist here; an app without mpim:write gets the same answer from Slack.
            throw SlackError.missingScope("mpim:write", workspace.app().scopes());
        }
        Channel channel = conversations.directMessages(users.get(0).strip(), "user_not_found");
        ObjectNode answer = Json.object().put("no_op", true).put("already_open", true);
        answer.putObject("channel").put("id", channel.id());
        return answer;
    }

    private ObjectNode info(Params params) {
        Channel channel = conversations.visible(params.required("channel"));
        conversations.requireScope(channel, "read");
        return Json.object().set("channel", ChannelJson.of(channel, workspace.app()));
    }

    private ObjectNode list(Params params) {
        List<Channel> found = new ArrayList<>();
        for (String type : params.find("types").orElse("public_channel").split(",", -1)) {
            Channel.Kind kind = KINDS.get(type.strip());
            if (kind == null && !type.strip().equals("mpim")) {
                throw new SlackError("invalid_types");
            }
            workspace.channels().all().stream()
                    .filter(channel -> channel.kind() == kind
                            && !(params.flag("exclude_archived") && channel.archived())
                            && channel.visibleTo(workspace.app().user()))
                    .forEach(found::add);
        }
        found.forEach(channel -> conversations.requireScope(channel, "read"));
        Page<Channel> page = Page.of(found, params, 100);
        ObjectNode answer = Json.object();
        answer.set(
                "channels", Json.list(page.items().stream().map(channel -> ChannelJson.of(channel, workspace.app()))));
        return page.addTo(answer);
    }

    private ObjectNode members(Params params) {
        Channel channel = conversations.visible(params.required("channel"));
        conversations.requireScope(channel, "read");
        Page<String> page = Page.of(channel.members(), params, 100);
        ObjectNode answer = Json.object();
        answer.set("members", Json.strings(page.items()));
        return page.addTo(answer);
    }

    private ObjectNode history(Params params) {
        Channel channel = conversations.joined(params.required("channel"));
        conversations.requireScope(channel, "history");
        List<Message> newestFirst = new ArrayList<>(
                workspace.messages().inChannel(channel.id(), workspace.app().user()));
        Collections.reverse(newestFirst);
        return read(Stretch.of(params).of(newestFirst));
    }

    private ObjectNode replies(Params params) {
        Channel channel = conversations.joined(params.required("channel"));
        conversations.requireScope(channel, "history");
        Message parent = ThreadParents.parent(workspace, channel.id(), params.required("ts"));
        List<Message> thread = new ArrayList<>(List.of(parent));
        thread.addAll(workspace.messages().replies(channel.id(), parent.ts()));
        return read(Page.of(thread, params, 100));
    }

    private ObjectNode read(Page<Message> page) {
        ObjectNode answer = Json.object();
        answer.set("messages", Json.list(page.items().stream().map(messages::of)));
        answer.put("has_more", !page.nextCursor().isEmpty());
        return page.addTo(answer);
    }
}
