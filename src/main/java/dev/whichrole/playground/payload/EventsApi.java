package dev.whichrole.playground.payload;

import dev.whichrole.playground.bot.Dispatcher;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.manifest.Manifest.Step;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.View;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Tells the bot what happened, as far as its manifest subscribes to it and its scopes allow. */
public final class EventsApi {
    private final Workspace workspace;
    private final Outbox outbox;
    private final MessageJson messages;

    public EventsApi(Workspace workspace, Dispatcher dispatcher) {
        this.workspace = workspace;
        this.outbox = new Outbox(workspace, dispatcher);
        this.messages = new MessageJson(workspace);
    }

    /** A message was posted, by a person or by the app itself; the app hears its own messages too. */
    public void posted(Message message) {
        heard(message).ifPresent(channel -> {
            ObjectNode event = place(messages.of(message), message, channel);
            outbox.send(messageEvent(channel), messageScope(channel), event);
            if (mentions(message, channel)) {
                outbox.send("app_mention", "app_mentions:read", event.deepCopy().put("type", "app_mention"));
            }
        });
    }

    /** Whether somebody else mentions the app; never in direct messages. */
    private boolean mentions(Message message, Channel channel) {
        String mention = "<@" + workspace.app().user() + ">";
        return message.body().text().contains(mention)
                && !channel.im()
                && !message.user().equals(workspace.app().user());
    }

    public void changed(Message before, Message after) {
        heard(after).ifPresent(channel -> {
            ObjectNode event = subtype("message_changed", after, channel);
            event.set("message", messages.of(after));
            event.set("previous_message", messages.of(before));
            outbox.send(messageEvent(channel), messageScope(channel), event);
            mentionedAgain(after, channel);
        });
    }

    /** A message that is edited mentions the app once more, and says that it was edited. */
    private void mentionedAgain(Message edited, Channel channel) {
        if (mentions(edited, channel)) {
            ObjectNode event = place(messages.of(edited), edited, channel).put("type", "app_mention");
            outbox.send("app_mention", "app_mentions:read", now(event));
        }
    }

    public void deleted(Message message) {
        heard(message).ifPresent(channel -> {
            ObjectNode event = subtype("message_deleted", message, channel).put("deleted_ts", message.ts());
            event.set("previous_message", messages.of(message));
            outbox.send(messageEvent(channel), messageScope(channel), event);
        });
    }

    public void joinedTeam(Person person) {
        ObjectNode event = Json.object().put("type", "team_join");
        event.set("user", UserJson.of(person, workspace.app()));
        outbox.send("team_join", "users:read", now(event));
    }

    /** Somebody's name, standing or account changed. */
    public void changed(Person person) {
        ObjectNode event = Json.object().put("type", "user_change");
        event.set("user", UserJson.of(person, workspace.app()));
        event.put("cache_ts", workspace.clock().instant().getEpochSecond());
        outbox.send("user_change", "users:read", now(event));
    }

    /** A channel was archived, or brought back. */
    public void archived(Channel channel, Person actor) {
        String kind = channel.kind() == Channel.Kind.PUBLIC ? "channel" : "group";
        String type = kind + (channel.archived() ? "_archive" : "_unarchive");
        ObjectNode event = Json.object().put("type", type).put("channel", channel.id());
        outbox.send(type, readScope(channel), now(event.put("user", actor.id())));
    }

    public void joined(Channel channel, String person, @Nullable String inviter) {
        if (workspace.botIn(channel)) {
            outbox.send(
                    "member_joined_channel",
                    readScope(channel),
                    membership("member_joined_channel", channel, person, inviter));
        }
    }

    /** Told after the fact; {@code channel} is as it was. Of its own leaving the app hears in another event than others. */
    public void left(Channel channel, String person, String actor) {
        if (person.equals(workspace.app().user())) {
            String type = channel.kind() == Channel.Kind.PUBLIC ? "channel_left" : "group_left";
            ObjectNode event = Json.object().put("type", type).put("channel", channel.id());
            outbox.send(type, readScope(channel), now(event.put("actor_id", actor)));
        } else if (workspace.botIn(channel)) {
            outbox.send(
                    "member_left_channel",
                    readScope(channel),
                    membership("member_left_channel", channel, person, null));
        }
    }

    /** Slack sends both, in no promised order. To be told while the app is still there. */
    public void uninstalled() {
        ObjectNode revoked = Json.object().put("type", "tokens_revoked");
        ObjectNode tokens = revoked.putObject("tokens");
        tokens.putArray("oauth");
        tokens.putArray("bot").add(workspace.app().user());
        outbox.send("tokens_revoked", null, now(revoked));
        outbox.send("app_uninstalled", null, now(Json.object().put("type", "app_uninstalled")));
    }

    /** A workflow runs a step of the app's. Slack sends this to whoever has the function in its manifest. */
    public void executes(Step step, String execution, ObjectNode inputs) {
        ObjectNode event = Json.object().put("type", "function_executed");
        event.putObject("function")
                .put("id", "Fn0" + workspace.app().id())
                .put("callback_id", step.callbackId())
                .put("title", step.title())
                .put("type", "app")
                .put("app_id", workspace.app().id());
        event.set("inputs", inputs);
        event.put("function_execution_id", execution)
                .put("workflow_execution_id", "Wx" + execution.substring(2))
                .put("bot_access_token", "xwfp-" + execution);
        outbox.sendUnsubscribed(now(event));
    }

    public void homeOpened(Person person, Channel messagesTab, String tab) {
        ObjectNode event = Json.object()
                .put("type", "app_home_opened")
                .put("user", person.id())
                .put("channel", messagesTab.id())
                .put("tab", tab);
        Optional<View> published = workspace.views().home(person.id());
        if (tab.equals("home") && published.isPresent()) {
            event.set("view", Interactions.view(published.get()));
        }
        outbox.send("app_home_opened", null, now(event));
    }

    /** The channel, when the app is in it and the message is for everybody. */
    private Optional<Channel> heard(Message message) {
        return message.ephemeral()
                ? Optional.empty()
                : workspace.channels().byId(message.channel()).filter(workspace::botIn);
    }

    private static ObjectNode place(ObjectNode event, Message message, Channel channel) {
        return event.put("channel", message.channel())
                .put("event_ts", message.ts())
                .put("channel_type", ChannelJson.type(channel));
    }

    private ObjectNode subtype(String subtype, Message message, Channel channel) {
        String now = workspace.timestamps().next();
        ObjectNode event =
                Json.object().put("type", "message").put("subtype", subtype).put("hidden", true);
        return place(event, message, channel).put("ts", now).put("event_ts", now);
    }

    private ObjectNode membership(String type, Channel channel, String person, @Nullable String inviter) {
        ObjectNode event = Json.object()
                .put("type", type)
                .put("user", person)
                .put("channel", channel.id())
                .put("channel_type", channel.kind() == Channel.Kind.PUBLIC ? "C" : "G")
                .put("team", Workspace.TEAM_ID);
        if (inviter != null) {
            event.put("inviter", inviter);
        }
        return now(event);
    }

    private ObjectNode now(ObjectNode event) {
        return event.put("event_ts", workspace.timestamps().next());
    }

    private static String messageEvent(Channel channel) {
        return switch (channel.kind()) {
            case PUBLIC -> "message.channels";
            case PRIVATE -> "message.groups";
            case IM -> "message.im";
        };
    }

    private static String messageScope(Channel channel) {
        return switch (channel.kind()) {
            case PUBLIC -> "channels:history";
            case PRIVATE -> "groups:history";
            case IM -> "im:history";
        };
    }

    private static String readScope(Channel channel) {
        return channel.kind() == Channel.Kind.PUBLIC ? "channels:read" : "groups:read";
    }
}
