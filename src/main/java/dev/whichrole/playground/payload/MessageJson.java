package dev.whichrole.playground.payload;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A message as Slack shows it to the app. */
public final class MessageJson {
    private final Workspace workspace;

    public MessageJson(Workspace workspace) {
        this.workspace = workspace;
    }

    public ObjectNode of(Message message) {
        ObjectNode json = Json.object()
                .put("type", "message")
                .put("user", message.user())
                .put("ts", message.ts())
                .put("text", message.body().text())
                .put("team", team(message.user()));
        if (message.user().equals(workspace.app().user())) {
            addBot(json);
        }
        addKind(json, message.kind());
        addThread(json, message);
        addBody(json, message.body());
        if (message.edited()) {
            json.putObject("edited").put("user", message.user()).put("ts", message.editedTs());
        }
        return json;
    }

    private String team(String user) {
        return workspace.people().byId(user).map(Person::team).orElse(Workspace.TEAM_ID);
    }

    private void addBot(ObjectNode json) {
        json.put("bot_id", workspace.app().bot()).put("app_id", workspace.app().id());
        json.putObject("bot_profile")
                .put("id", workspace.app().bot())
                .put("deleted", false)
                .put("name", workspace.app().manifest().name())
                .put("updated", 1_700_000_000)
                .put("app_id", workspace.app().id())
                .put("team_id", Workspace.TEAM_ID);
    }

    private static void addKind(ObjectNode json, Message.Kind kind) {
        switch (kind) {
            case JOINED -> json.put("subtype", "channel_join");
            case ME -> json.put("subtype", "me_message");
            case FILES -> json.put("subtype", "file_share");
            case TOPIC -> json.put("subtype", "channel_topic");
            case APP -> addOtherApp(json);
            case MESSAGE, COMMAND, NOTICE -> {}
        }
    }

    /** What comes by an incoming webhook names no user. */
    private static void addOtherApp(ObjectNode json) {
        json.remove("user");
        json.put("subtype", "bot_message").put("bot_id", "B0ALERTS").put("username", "Alerts");
    }

    private void addThread(ObjectNode json, Message message) {
        List<Message> replies = workspace.messages().replies(message.channel(), message.ts());
        if (message.threadTs() != null) {
            json.put("thread_ts", message.threadTs());
            workspace
                    .messages()
                    .find(message.channel(), message.threadTs())
                    .ifPresent(parent -> json.put("parent_user_id", parent.user()));
            if (message.broadcast()) {
                json.put("subtype", "thread_broadcast");
            }
        } else if (!replies.isEmpty()) {
            json.put("thread_ts", message.ts()).put("reply_count", replies.size());
            json.set(
                    "reply_users",
                    Json.strings(replies.stream().map(Message::user).distinct().toList()));
            json.put("latest_reply", replies.get(replies.size() - 1).ts());
        }
    }

    private static void addBody(ObjectNode json, Message.Body body) {
        if (body.blocks() != null) {
            json.set("blocks", body.blocks());
        }
        if (body.attachments() != null) {
            json.set("attachments", body.attachments());
        }
        if (body.files() != null) {
            json.set("files", body.files());
        }
        if (body.metadata() != null) {
            json.set("metadata", body.metadata());
        }
    }
}
