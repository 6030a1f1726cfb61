package dev.whichrole.playground.control;

import dev.whichrole.playground.bot.Dispatcher;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Person.Standing;
import dev.whichrole.playground.workspace.UserGroup;
import dev.whichrole.playground.workspace.View;
import dev.whichrole.playground.workspace.Workspace;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** People, channels, messages and views as one person sees them. */
public final class PageJson {
    private final Workspace workspace;

    public PageJson(Workspace workspace) {
        this.workspace = workspace;
    }

    public ObjectNode person(Person person) {
        return Json.object()
                .put("id", person.id())
                .put("name", person.name())
                .put("real_name", person.realName())
                .put("title", person.title())
                .put("color", person.color())
                .put("initials", person.initials())
                .put("is_admin", person.standing() == Standing.ADMIN)
                .put("is_guest", person.standing() == Standing.GUEST)
                .put("is_bot", !person.human())
                .put("is_newcomer", person.newcomer())
                .put("is_partner", person.partner())
                .put("is_grid", person.grid())
                .put("is_deactivated", person.deactivated());
    }

    public ObjectNode userGroup(UserGroup group) {
        return Json.object()
                .put("id", group.id())
                .put("handle", group.handle())
                .put("name", group.name())
                .put("description", group.description());
    }

    public ObjectNode channel(Channel channel, Person as) {
        @Nullable String with = channel.otherThan(as.id()).orElse(null);
        String name = with == null
                ? channel.name()
                : workspace.people().byId(with).map(Person::name).orElse(with);
        ObjectNode json = Json.object()
                .put("id", channel.id())
                .put("name", name)
                .put("kind", channel.kind().id())
                .put("topic", channel.topic())
                .put("purpose", channel.purpose())
                .put("posting", channel.posting().id())
                .put("may_post", channel.openTo(as))
                .put("is_member", channel.has(as.id()))
                .put("bot_is_member", workspace.botIn(channel));
        json.set("members", Json.strings(knownAmong(channel.members())));
        json.put("member_count", channel.members().size());
        long unread = channel.has(as.id()) ? workspace.messages().unread(channel.id(), as.id()) : 0;
        return json.put("unread", unread).put("with", with);
    }

    private List<String> knownAmong(List<String> members) {
        return members.stream()
                .filter(id -> workspace
                        .people()
                        .byId(id)
                        .filter(person -> !person.crowd())
                        .isPresent())
                .toList();
    }

    public ObjectNode message(Message message, Person as) {
        List<Message> replies = workspace.messages().replies(message.channel(), message.ts());
        ObjectNode json = Json.object()
                .put("ts", message.ts())
                .put("channel", message.channel())
                .put("user", message.user())
                .put("kind", message.kind().id())
                .put("text", message.body().text());
        json.set("blocks", orNull(message.body().blocks()));
        json.set("attachments", orNull(message.body().attachments()));
        json.put("thread_ts", message.threadTs()).put("broadcast", message.broadcast());
        json.put("reply_count", replies.size());
        json.set(
                "reply_users",
                Json.strings(replies.stream().map(Message::user).distinct().toList()));
        json.put(
                "latest_reply",
                replies.isEmpty() ? null : replies.get(replies.size() - 1).ts());
        json.put("edited", message.edited()).put("ephemeral", message.ephemeral());
        json.set("failure", failure(message.failures().get(as.id())));
        json.set("notifies", Json.strings(message.body().notifies()));
        return json;
    }

    public ObjectNode view(View view) {
        ObjectNode json = ((ObjectNode) view.slack()).deepCopy();
        json.set("values", view.values());
        ObjectNode errors = json.putObject("errors");
        view.errors().forEach(errors::put);
        return json.put("failure", view.failure());
    }

    public JsonNode views(Person as) {
        return Json.list(workspace.views().stack(as.id()).stream().map(this::view));
    }

    public JsonNode home(Person as) {
        return orNull(workspace.views().home(as.id()).map(this::view).orElse(null));
    }

    public static ObjectNode delivery(Dispatcher.Receipt receipt) {
        return Json.object()
                .put("id", receipt.id())
                .put("outcome", receipt.outcome().acked() ? "acked" : "failed")
                .put("error", receipt.outcome().shownError().orElse(null))
                .put("millis", receipt.millis());
    }

    private static JsonNode failure(Message.@Nullable Failure failure) {
        return failure == null
                ? Json.object().nullNode()
                : Json.object()
                        .put("action_id", failure.actionId())
                        .put("block_id", failure.blockId())
                        .put("message", failure.message());
    }

    private static JsonNode orNull(@Nullable JsonNode node) {
        return node == null ? Json.object().nullNode() : node;
    }
}
