package dev.whichrole.playground.payload;

import dev.whichrole.playground.bot.BotRequest;
import dev.whichrole.playground.bot.Dispatcher;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.App;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends events in their envelopes, as far as the app is installed, subscribes to them and has the scope for them. */
final class Outbox {
    private static final AtomicLong IDS = new AtomicLong();

    private final Workspace workspace;
    private final Dispatcher dispatcher;

    Outbox(Workspace workspace, Dispatcher dispatcher) {
        this.workspace = workspace;
        this.dispatcher = dispatcher;
    }

    void send(String subscription, @Nullable String scope, ObjectNode event) {
        App app = workspace.app();
        boolean subscribed = app.manifest().events().contains(subscription);
        boolean allowed = scope == null || app.scopes().contains(scope);
        if (subscribed && allowed) {
            sendUnsubscribed(event);
        }
    }

    /** An event that comes without being subscribed to. */
    void sendUnsubscribed(ObjectNode event) {
        if (workspace.app().installed()) {
            String label = event.path("subtype").asString(event.path("type").asString(""));
            dispatcher.postEvent(BotRequest.of(BotRequest.Kind.EVENT, label, envelope(event)));
        }
    }

    /** At the top stands the workspace that owns the channel; whom the event is for is in the authorizations. */
    private JsonNode envelope(ObjectNode event) {
        String id = String.format(Locale.ROOT, "Ev0%08d", IDS.incrementAndGet());
        Optional<Channel> channel = workspace.channels().byId(Json.text(event, "channel"));
        ObjectNode envelope = Json.object()
                .put("token", Interactions.TOKEN)
                .put("team_id", channel.map(Channel::host).orElse(Workspace.TEAM_ID))
                .put("context_team_id", Workspace.TEAM_ID)
                .putNull("context_enterprise_id")
                .put("api_app_id", workspace.app().id());
        envelope.set("event", event);
        envelope.put("type", "event_callback")
                .put("event_id", id)
                .put("event_time", workspace.clock().instant().getEpochSecond())
                .put("is_ext_shared_channel", channel.map(Channel::shared).orElse(false))
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
