package dev.whichrole.playground.api;

import dev.whichrole.playground.app.Drafts;
import dev.whichrole.playground.app.Posting;
import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Workspace;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code chat.scheduleMessage}, {@code chat.scheduledMessages.list} and {@code chat.deleteScheduledMessage}. */
final class ScheduledMessages {
    private final Workspace workspace;
    private final Conversations conversations;
    private final Posting posting;
    private final Schedule schedule;

    ScheduledMessages(Workspace workspace, Conversations conversations, Posting posting, Schedule schedule) {
        this.workspace = workspace;
        this.conversations = conversations;
        this.posting = posting;
        this.schedule = schedule;
    }

    /** Unlike posting, this takes a conversation's id only. */
    ObjectNode schedule(Params params) {
        Channel channel = conversations.open(params.required("channel"));
        Message.Body body = Drafts.body(params.tree());
        String thread = conversations.thread(params, channel);
        long postAt = params.number("post_at", 0);
        String id = schedule.add(channel.id(), postAt, body.text(), () -> post(channel.id(), body, thread));
        ObjectNode answer = Json.object().put("channel", channel.id()).put("scheduled_message_id", id);
        answer.put("post_at", postAt).putObject("message").put("text", body.text());
        return answer;
    }

    ObjectNode list(Params params) {
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

    ObjectNode delete(Params params) {
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
