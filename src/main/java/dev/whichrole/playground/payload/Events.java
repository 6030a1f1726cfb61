package dev.whichrole.playground.payload;

import dev.whichrole.playground.bot.Courier;
import dev.whichrole.playground.bot.Delivery;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.View;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells the bot what happened, as far as its manifest subscribes to it and its scopes allow. */
public final class Events {
    private static final AtomicLong IDS = new AtomicLong();

    private final Workspace workspace;
    private final Courier courier;
    private final MessageJson messages;

    public Events(Workspace workspace, Courier courier) {
        this.workspace = workspace;
        this.courier = courier;
        this.messages = new MessageJson(workspace);
    }

    /** A message was posted, by a person or by the app itself; the app hears its own messages too. */
    public void posted(Message message) {
        heard(message).ifPresent(channel -> {
            ObjectNode event = place(messages.of(message), message, channel);
            send(messageEvent(channel), messageScope(channel), event);
            boolean mention =
                    message.body().text().contains("<@" + workspace.app().user() + ">");
            if (mention
                    && !channel.im()
                    && !message.user().equals(workspace.app().user())) {
                send("app_mention", "app_mentions:read", event.deepCopy().put("type", "app_mention"));
            }
        });
    }

    public void changed(Message before, Message after) {
        heard(after).ifPresent(channel -> {
            ObjectNode event = subtype("message_changed", after, channel);
            event.set("message", messages.of(after));
            event.set("previous_message", messages.of(before));
            send(messageEvent(channel), messageScope(channel), event);
        });
    }

    public void deleted(Message message) {
        heard(message).ifPresent(channel -> {
            ObjectNode event = subtype("message_deleted", message, channel).put("deleted_ts", message.ts());
            event.set("previous_message", messages.of(message));
            send(messageEvent(channel), messageScope(channel), event);
        });
    }

    public void joinedTeam(Person person) {
        ObjectNode event = Json.object().put("type", "team_join");
        event.set("user", UserJson.of(person, workspace.app()));
        send(
                "team_join",
                "users:read",
                event.put("event_ts", workspace.timestamps().next()));
    }

    public void joined(Channel channel, String person, @Nullable String inviter) {
        if (workspace.botIn(channel)) {
            send(
                    "member_joined_channel",
                    readScope(channel),
                    membership("member_joined_channel", channel, person, inviter));
        }
    }

    public void left(Channel channel, String person) {
        if (workspace.botIn(channel)) {
            send("member_left_channel", readScope(channel), membership("member_left_channel", channel, person, null));
        }
    }

    public void homeOpened(Person person, Channel messagesTab, String tab) {
        ObjectNode event = Json.object()
                .put("type", "app_home_opened")
                .put("user", person.id())
                .put("channel", messagesTab.id())
                .put("tab", tab)
                .put("event_ts", workspace.timestamps().next());
        Optional<View> published = workspace.views().home(person.id());
        if (tab.equals("home") && published.isPresent()) {
            event.set("view", published.get().slack());
        }
        send("app_home_opened", null, event);
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

    private void send(String subscription, @Nullable String scope, ObjectNode event) {
        boolean subscribed = workspace.app().manifest().events().contains(subscription);
        boolean allowed = scope == null || workspace.app().scopes().contains(scope);
        if (subscribed && allowed) {
            String label = event.path("subtype").asString(event.path("type").asString(""));
            courier.postEvent(Delivery.of(Delivery.Kind.EVENT, label, envelope(event)));
        }
    }

    private JsonNode envelope(ObjectNode event) {
        String id = String.format(Locale.ROOT, "Ev0%08d", IDS.incrementAndGet());
        ObjectNode envelope = Json.object()
                .put("token", Interactions.TOKEN)
                .put("team_id", Workspace.TEAM_ID)
                .put("context_team_id", Workspace.TEAM_ID)
                .putNull("context_enterprise_id")
                .put("api_app_id", workspace.app().id());
        envelope.set("event", event);
        envelope.put("type", "event_callback")
                .put("event_id", id)
                .put("event_time", workspace.clock().instant().getEpochSecond())
                .put("is_ext_shared_channel", false)
                .put("event_context", "4-" + id);
        envelope.putArray("authorizations")
                .addObject()
                .putNull("enterprise_id")
                .put("team_id", Workspace.TEAM_ID)
                .put("user_id", workspace.app().user())
                .put("is_bot", true)
                .put("is_enterprise_install", false);
        return envelope;
    }
}
