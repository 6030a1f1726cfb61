package dev.whichrole.playground.api.method;

import static dev.whichrole.playground.api.Rate.TIER_3;

import dev.whichrole.playground.api.Method;
import dev.whichrole.playground.api.MethodGroup;
import dev.whichrole.playground.api.Params;
import dev.whichrole.playground.app.Drafts;
import dev.whichrole.playground.app.Posting;
import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Workspace;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code chat.scheduleMessage}, {@code chat.scheduledMessages.list} and {@code chat.deleteScheduledMessage}. */
public final class ScheduledMessages implements MethodGroup {
    private final Workspace workspace;
    private final ConversationAccess conversations;
    private final Posting posting;
    private final Schedule schedule;

    public ScheduledMessages(Workspace workspace, Posting posting, Schedule schedule) {
        this.workspace = workspace;
        this.conversations = new ConversationAccess(workspace);
        this.posting = posting;
        this.schedule = schedule;
    }

    @Override
    public Stream<Method> methods() {
        return Stream.of(
                Method.of("chat.deleteScheduledMessage", "chat:write", TIER_3, this::delete),
                Method.of("chat.scheduleMessage", "chat:write", TIER_3, this::schedule),
                Method.of("chat.scheduledMessages.list", "chat:write", TIER_3, this::list));
    }

    /** Unlike posting, this takes a conversation's id only. */
    private ObjectNode schedule(Params params) {
        Channel channel = conversations.open(params.required("channel"));
        Message.Body body = Drafts.body(params.tree());
        String thread = conversations.thread(params, channel);
        long postAt = params.number("post_at", 0);
        String id = schedule.add(channel.id(), postAt, body.text(), () -> post(channel.id(), body, thread));
        ObjectNode answer = Json.object().put("channel", channel.id()).put("scheduled_message_id", id);
        answer.put("post_at", postAt).putObject("message").put("text", body.text());
        return answer;
    }

    private ObjectNode list(Params params) {
        String channel = params.text("channel");
        if (!channel.isEmpty() && !conversations.sees(channel)) {
            throw new SlackError("invalid_channel");
        }
        long oldest = params.number("oldest", 0);
        long latest = params.number("latest", Long.MAX_VALUE);
        if (oldest >= latest) {
            throw new SlackError("invalid_arguments");
        }
        List<Schedule.Waiting> found = schedule.all().stream()
                .filter(one -> channel.isEmpty() || one.channel().equals(channel))
                .filter(one -> one.postAt() >= oldest && one.postAt() <= latest)
                .toList();
        Page<Schedule.Waiting> page = Page.of(found, params, 100);
        ObjectNode answer = Json.object();
        answer.set("scheduled_messages", Json.list(page.items().stream().map(Schedule.Waiting::json)));
        return page.addTo(answer);
    }

    private ObjectNode delete(Params params) {
        Channel channel = conversations.visible(params.required("channel"));
        schedule.delete(channel.id(), params.required("scheduled_message_id"));
        return Json.object();
    }

    /** A documented fault of Slack: with metadata, a scheduled message is accepted and never posted. */
    private void post(String channel, Message.Body body, @Nullable String thread) {
        boolean open = workspace
                .channels()
                .byId(channel)
                .filter(conversations::mayPost)
                .isPresent();
        if (open && body.metadata() == null) {
            posting.post(channel, body, thread, false);
        }
    }
}
