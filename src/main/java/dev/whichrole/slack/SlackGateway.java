package dev.whichrole.slack;

import com.slack.api.Slack;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.model.view.View;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.view.Message;

/** The one way for messages and views out to Slack, at most one message a second a channel. */
final class SlackGateway {
    private final Slack slack;
    private final SlackCalls calls;
    private final Pacer pacer;

    SlackGateway(Slack slack, SlackCalls calls, Pacer pacer) {
        this.slack = slack;
        this.calls = calls;
        this.pacer = pacer;
    }

    /**
     * Posts a message as the bot.
     *
     * @throws SlackFailure if Slack refuses it, or cannot be reached in four attempts
     */
    void post(String token, Destination where, Message message) {
        pacer.awaitTurn(where.channel());
        var unused = calls.ask("chat.postMessage", () -> slack.methods(token).chatPostMessage(request(where, message)));
    }

    /**
     * Posts a message in one attempt, for callers that know themselves when to try again.
     *
     * @throws SlackFailure if Slack refuses it or cannot be reached
     */
    void postOnce(String token, Destination where, Message message) {
        var unused =
                calls.askOnce("chat.postMessage", () -> slack.methods(token).chatPostMessage(request(where, message)));
    }

    /**
     * Shows a message to one person in a channel. It is gone when they reload, and cannot be changed but through its own
     * buttons.
     *
     * @throws SlackFailure as {@link #post}
     */
    void whisper(String token, Destination where, UserId user, Message message) {
        var unused = calls.ask(
                "chat.postEphemeral",
                () -> slack.methods(token)
                        .chatPostEphemeral(r -> r.channel(where.channel())
                                .threadTs(where.threadTs())
                                .user(user.value())
                                .text(message.text())
                                .blocks(message.blocks())));
    }

    /**
     * Opens a modal, as the trigger allows once and for three seconds. Returns its id.
     *
     * @throws SlackFailure as {@link #post}
     */
    String open(String token, String triggerId, View view) {
        return calls.ask(
                        "views.open",
                        () -> slack.methods(token)
                                .viewsOpen(r -> r.triggerId(triggerId).view(view)))
                .getView()
                .getId();
    }

    /**
     * Lays a modal upon the one that is open, as the trigger allows once and for three seconds.
     *
     * @throws SlackFailure as {@link #post}
     */
    void push(String token, String triggerId, View view) {
        var unused = calls.ask(
                "views.push",
                () -> slack.methods(token).viewsPush(r -> r.triggerId(triggerId).view(view)));
    }

    /**
     * Changes a modal that is open.
     *
     * @throws SlackFailure as {@link #post}
     */
    void update(String token, String viewId, View view) {
        var unused = calls.ask(
                "views.update",
                () -> slack.methods(token).viewsUpdate(r -> r.viewId(viewId).view(view)));
    }

    /**
     * Shows a person their Home.
     *
     * @throws SlackFailure as {@link #post}
     */
    void publish(String token, UserId user, View view) {
        var unused = calls.ask(
                "views.publish",
                () -> slack.methods(token)
                        .viewsPublish(r -> r.userId(user.value()).view(view)));
    }

    private static ChatPostMessageRequest request(Destination where, Message message) {
        return ChatPostMessageRequest.builder()
                .channel(where.channel())
                .threadTs(where.threadTs())
                .text(message.text())
                .blocks(message.blocks())
                .unfurlLinks(false)
                .unfurlMedia(false)
                .build();
    }

    /**
     * Answers through the {@code response_url} of a command or click, which works in channels the bot has not joined.
     *
     * @throws SlackFailure as {@link #post}
     */
    void respond(String responseUrl, Reply reply) {
        calls.respond(() -> slack.send(responseUrl, reply.json()));
    }
}
