package dev.whichrole.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.chat.scheduled_messages.ChatScheduledMessagesListResponse.ScheduledMessage;
import com.slack.api.model.Message;
import dev.whichrole.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The direct messages between the bot and a person: what was written there, and what Slack is to show there later. Every
 * call is made once; whoever calls knows when to try again.
 */
final class Mailbox {
    private static final Logger log = LoggerFactory.getLogger(Mailbox.class);
    private static final int PAGE = 100;

    private final Slack slack;
    private final SlackGateway gateway;
    private final SlackCalls calls;
    private final Tokens tokens;

    Mailbox(Slack slack, SlackGateway gateway, SlackCalls calls, Tokens tokens) {
        this.slack = slack;
        this.gateway = gateway;
        this.calls = calls;
        this.tokens = tokens;
    }

    private MethodsClient client(Person person) {
        return slack.methods(tokens.of(person.team()));
    }

    /** Posts at once. */
    void post(Person person, dev.whichrole.slack.view.Message message) {
        gateway.postOnce(tokens.of(person.team()), Destination.directly(person), message);
    }

    /** Has Slack post at another time. */
    void schedule(Person person, dev.whichrole.slack.view.Message message, Instant at) {
        String channel = open(person);
        var unused = calls.askOnce(
                "chat.scheduleMessage",
                () -> client(person)
                        .chatScheduleMessage(r -> r.channel(channel)
                                .postAt((int) at.getEpochSecond())
                                .text(message.text())
                                .blocks(message.blocks())
                                .unfurlLinks(false)
                                .unfurlMedia(false)));
    }

    /** Whether a message with this mark in its first block is among the newest. */
    boolean holds(Person person, String mark) {
        String channel = open(person);
        return calls
                .askOnce(
                        "conversations.history",
                        () -> client(person)
                                .conversationsHistory(r -> r.channel(channel).limit(PAGE)))
                .getMessages()
                .stream()
                .anyMatch(message -> marked(message, mark));
    }

    private static boolean marked(Message message, String mark) {
        return message.getBlocks() != null
                && message.getBlocks().stream().anyMatch(block -> Objects.equals(block.getBlockId(), mark));
    }

    /** Whether Slack is to post something at this time. */
    boolean awaits(Person person, Instant at) {
        return scheduled(person, open(person)).stream().anyMatch(message -> message.getPostAt() == at.getEpochSecond());
    }

    private List<ScheduledMessage> scheduled(Person person, String channel) {
        return calls.askOnce(
                        "chat.scheduledMessages.list",
                        () -> client(person)
                                .chatScheduledMessagesList(
                                        r -> r.channel(channel).limit(PAGE)))
                .getScheduledMessages();
    }

    /** Has Slack post nothing of what it was to post later. Where it cannot be asked, that is logged and no more. */
    void callOff(Person person) {
        try {
            String channel = open(person);
            for (ScheduledMessage message : scheduled(person, channel)) {
                var unused = calls.askOnce(
                        "chat.deleteScheduledMessage",
                        () -> client(person)
                                .chatDeleteScheduledMessage(
                                        r -> r.channel(channel).scheduledMessageId(message.getId())));
            }
        } catch (SlackFailure e) {
            log.warn("What was scheduled in direct messages may still come: {}", e.getMessage());
        }
    }

    private String open(Person person) {
        return calls.askOnce(
                        "conversations.open",
                        () -> client(person)
                                .conversationsOpen(
                                        r -> r.users(List.of(person.user().value()))))
                .getChannel()
                .getId();
    }
}
