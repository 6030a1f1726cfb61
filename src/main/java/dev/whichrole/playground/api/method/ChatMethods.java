package dev.whichrole.playground.api.method;

import static dev.whichrole.playground.api.Rate.POSTING;
import static dev.whichrole.playground.api.Rate.SPECIAL;
import static dev.whichrole.playground.api.Rate.TIER_3;
import static dev.whichrole.playground.api.Rate.TIER_4;

import dev.whichrole.playground.api.Method;
import dev.whichrole.playground.api.MethodGroup;
import dev.whichrole.playground.api.Params;
import dev.whichrole.playground.app.Drafts;
import dev.whichrole.playground.app.Posting;
import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.http.LoopbackAddress;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.payload.MessageJson;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Workspace;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** {@code chat.*}. */
public final class ChatMethods implements MethodGroup {
    private static final int UPDATE_TEXT_MAX = 4000;

    private final Workspace workspace;
    private final ConversationAccess conversations;
    private final Posting posting;
    private final LoopbackAddress address;
    private final MessageJson messages;

    public ChatMethods(Workspace workspace, Posting posting, LoopbackAddress address) {
        this.workspace = workspace;
        this.conversations = new ConversationAccess(workspace);
        this.posting = posting;
        this.address = address;
        this.messages = new MessageJson(workspace);
    }

    @Override
    public Stream<Method> methods() {
        return Stream.of(
                Method.of("chat.delete", "chat:write", TIER_3, this::delete),
                Method.of("chat.getPermalink", "", SPECIAL, this::permalink),
                Method.of("chat.postEphemeral", "chat:write", TIER_4, this::postEphemeral),
                Method.of("chat.postMessage", "chat:write", POSTING, this::postMessage),
                Method.of("chat.update", "chat:write", TIER_3, this::update));
    }

    private ObjectNode postMessage(Params params) {
        Channel channel = conversations.postable(params.required("channel"));
        if (params.find("username")
                .or(() -> params.find("icon_emoji"))
                .or(() -> params.find("icon_url"))
                .isPresent()) {
            conversations.requireScope("chat:write.customize");
        }
        String thread = conversations.thread(params, channel);
        Message message = posting.post(
                channel.id(), Drafts.body(params.tree()), thread, thread != null && params.flag("reply_broadcast"));
        return posted(message);
    }

    private ObjectNode postEphemeral(Params params) {
        Channel channel = conversations.joined(params.required("channel"));
        ConversationAccess.refuseClosed(channel);
        String user = params.required("user");
        if (!channel.has(user)) {
            throw new SlackError("user_not_in_channel");
        }
        Message.Body body = Drafts.body(params.tree());
        String thread = conversations.thread(params, channel);
        boolean shown = thread == null
                || !workspace.messages().replies(channel.id(), thread).isEmpty();
        // In a thread without replies Slack says ok and shows nothing.
        String ts = shown
                ? posting.whisper(channel.id(), body, thread, user).ts()
                : workspace.timestamps().next();
        return Json.object().put("message_ts", ts);
    }

    private ObjectNode update(Params params) {
        Message old = own(params, "cant_update_message");
        if (params.text("text").length() > UPDATE_TEXT_MAX) {
            throw new SlackError("msg_too_long");
        }
        Message.Body given = Drafts.body(params.tree());
        Message changed = posting.change(
                old,
                new Message.Body(
                        given.text(),
                        given.blocks(),
                        params.tree().has("attachments")
                                ? given.attachments()
                                : old.body().attachments(),
                        params.tree().has("metadata")
                                ? given.metadata()
                                : old.body().metadata(),
                        given.notifies()));
        ObjectNode answer = Json.object().put("channel", changed.channel()).put("ts", changed.ts());
        answer.put("text", changed.body().text()).set("message", messages.of(changed));
        return answer;
    }

    private ObjectNode delete(Params params) {
        Message message = own(params, "cant_delete_message");
        posting.delete(message);
        return Json.object().put("channel", message.channel()).put("ts", message.ts());
    }

    private ObjectNode permalink(Params params) {
        Channel channel = conversations.visible(params.required("channel"));
        String ts = params.required("message_ts");
        Message message = workspace
                .messages()
                .find(channel.id(), ts)
                .filter(found -> !found.ephemeral())
                .orElseThrow(() -> new SlackError("message_not_found"));
        String link = address.http() + "/archives/" + channel.id() + "/p" + ts.replace(".", "");
        String suffix = message.threadTs() == null ? "" : "?thread_ts=" + message.threadTs() + "&cid=" + channel.id();
        return Json.object().put("channel", channel.id()).put("permalink", link + suffix);
    }

    private ObjectNode posted(Message message) {
        ObjectNode answer = Json.object().put("channel", message.channel()).put("ts", message.ts());
        answer.set("message", messages.of(message));
        return answer;
    }

    private Message own(Params params, String notOwn) {
        Channel channel = conversations.visible(params.required("channel"));
        Message message = workspace
                .messages()
                .find(channel.id(), params.required("ts"))
                .filter(found -> !found.ephemeral())
                .orElseThrow(() -> new SlackError("message_not_found"));
        if (!posting.own(message)) {
            throw new SlackError(notOwn);
        }
        return message;
    }
}
