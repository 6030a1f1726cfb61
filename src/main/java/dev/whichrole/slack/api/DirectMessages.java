package dev.whichrole.slack.api;

import com.slack.api.methods.response.chat.scheduled_messages.ChatScheduledMessagesListResponse;
import com.slack.api.methods.response.chat.scheduled_messages.ChatScheduledMessagesListResponse.ScheduledMessage;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import dev.whichrole.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The direct messages between the bot and a person: what was written there, and what Slack is to show there later. Every
 * call is made once; whoever calls knows when to try again.
 */
public final class DirectMessages {
    private static final Logger log = LoggerFactory.getLogger(DirectMessages.class);
    private static final int PAGE = 100;

    private final SlackGateway gateway;
    private final SlackCalls calls;
    private final OrgWorkspaces workspaces;

    public DirectMessages(SlackCalls calls, SlackGateway gateway) {
        this.calls = calls;
        this.gateway = gateway;
        this.workspaces = new OrgWorkspaces(calls);
    }

    /** Posts at once. */
    public void post(Person person, dev.whichrole.slack.view.Message message) {
        gateway.postOnce(person.team(), Destination.directly(person), message);
    }

    /** Has Slack post at another time. */
    public void schedule(Person person, dev.whichrole.slack.view.Message message, Instant at) {
        String channel = open(person);
        var unused = calls.askOnce(
                "chat.scheduleMessage",
                person.team(),
                channel,
                methods -> methods.chatScheduleMessage(r -> r.channel(channel)
                        .postAt((int) at.getEpochSecond())
                        .text(message.text())
                        .blocks(message.blocks())
                        .unfurlLinks(false)
                        .unfurlMedia(false)));
    }

    /** Whether a message with this mark in its first block is among the newest. */
    public boolean holds(Person person, String mark) {
        String channel = open(person);
        return calls
                .getOnce(
                        "conversations.history",
                        person.team(),
                        channel,
                        methods -> methods.conversationsHistory(
                                r -> r.channel(channel).limit(PAGE)),
                        ConversationsHistoryResponse::getMessages)
                .stream()
                .anyMatch(message -> marked(message, mark));
    }

    private static boolean marked(Message message, String mark) {
        return message.getBlocks() != null
                && message.getBlocks().stream().anyMatch(block -> Objects.equals(block.getBlockId(), mark));
    }

    /** Whether Slack is to post something at this time. */
    public boolean awaits(Person person, Instant at) {
        return scheduled(person, open(person)).stream().anyMatch(message -> message.getPostAt() == at.getEpochSecond());
    }

    private List<ScheduledMessage> scheduled(Person person, String channel) {
        return workspaces.of(person.team()).stream()
                .flatMap(workspace -> scheduled(person, channel, workspace).stream())
                .toList();
    }

    private List<ScheduledMessage> scheduled(Person person, String channel, @Nullable String workspace) {
        return calls.getOnce(
                "chat.scheduledMessages.list",
                person.team(),
                channel,
                methods -> methods.chatScheduledMessagesList(
                        r -> r.channel(channel).teamId(workspace).limit(PAGE)),
                ChatScheduledMessagesListResponse::getScheduledMessages);
    }

    /** Has Slack post nothing of what it was to post later. Where it cannot be asked, that is logged and no more. */
    public void callOff(Person person) {
        try {
            String channel = open(person);
            for (ScheduledMessage message : scheduled(person, channel)) {
                var unused = calls.askOnce(
                        "chat.deleteScheduledMessage",
                        person.team(),
                        channel,
                        methods -> methods.chatDeleteScheduledMessage(
                                r -> r.channel(channel).scheduledMessageId(message.getId())));
            }
        } catch (SlackFailure e) {
            log.warn("What was scheduled in direct messages may still come: {}", e.getMessage());
        }
    }

    private String open(Person person) {
        return calls.getOnce(
                "conversations.open",
                person.team(),
                person.user().value(),
                methods -> methods.conversationsOpen(
                        r -> r.users(List.of(person.user().value()))),
                opened ->
                        opened.getChannel() == null ? null : opened.getChannel().getId());
    }
}
