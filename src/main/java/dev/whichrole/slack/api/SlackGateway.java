package dev.whichrole.slack.api;

import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.view.View;
import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.view.Message;
import dev.whichrole.slack.view.ResponsePayload;
import java.util.Map;

/** The one way for messages and views out to Slack, at most one message a second a channel. */
public final class SlackGateway {

    private final SlackCalls calls;
    private final Pacer pacer;

    public SlackGateway(SlackCalls calls, Pacer pacer) {
        this.calls = calls;
        this.pacer = pacer;
    }

    /**
     * Posts a message as the bot.
     *
     * @throws SlackFailure if Slack refuses it, or cannot be reached in four attempts
     */
    public void post(TeamId team, Destination where, Message message) {
        pacer.awaitTurn(team.value() + "/" + where.channel());
        var unused = calls.ask(
                "chat.postMessage", team, where.channel(), methods -> methods.chatPostMessage(request(where, message)));
    }

    /**
     * Ends a step of a workflow, with what comes out of it.
     *
     * @throws SlackFailure as {@link #post}
     */
    public void completeStep(TeamId team, String execution, Map<String, Object> outputs) {
        var unused = calls.ask(
                "functions.completeSuccess",
                team,
                execution,
                methods -> methods.functionsCompleteSuccess(
                        r -> r.functionExecutionId(execution).outputs(outputs)));
    }

    /**
     * Ends a step of a workflow as failed, with a sentence that its builder reads.
     *
     * @throws SlackFailure as {@link #post}
     */
    public void failStep(TeamId team, String execution, String why) {
        var unused = calls.ask(
                "functions.completeError",
                team,
                execution,
                methods -> methods.functionsCompleteError(
                        r -> r.functionExecutionId(execution).error(why)));
    }

    /**
     * Posts a message as the bot, and says which it is: its {@code ts}.
     *
     * @throws SlackFailure as {@link #post}
     */
    public String answer(TeamId team, Destination where, Message message) {
        pacer.awaitTurn(team.value() + "/" + where.channel());
        return calls.get(
                "chat.postMessage",
                team,
                where.channel(),
                methods -> methods.chatPostMessage(request(where, message)),
                ChatPostMessageResponse::getTs);
    }

    /**
     * Changes a message of the bot's. Direct messages go by the id of the conversation, not of the person (slack-contract
     * section 2.2).
     *
     * @throws SlackFailure as {@link #post}
     */
    public void change(TeamId team, String channel, String ts, Message message) {
        var unused = calls.ask(
                "chat.update",
                team,
                channel,
                methods -> methods.chatUpdate(
                        r -> r.channel(channel).ts(ts).text(message.text()).blocks(message.blocks())));
    }

    /**
     * Posts a message in one attempt, for callers that know themselves when to try again.
     *
     * @throws SlackFailure if Slack refuses it or cannot be reached
     */
    public void postOnce(TeamId team, Destination where, Message message) {
        var unused = calls.askOnce(
                "chat.postMessage", team, where.channel(), methods -> methods.chatPostMessage(request(where, message)));
    }

    /**
     * Shows a message to one person in a channel. It is gone when they reload, and cannot be changed but through its own
     * buttons.
     *
     * @throws SlackFailure as {@link #post}
     */
    public void whisper(TeamId team, Destination where, UserId user, Message message) {
        var unused = calls.ask(
                "chat.postEphemeral",
                team,
                where.channel(),
                methods -> methods.chatPostEphemeral(r -> r.channel(where.channel())
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
    public String open(TeamId team, String triggerId, View view) {
        return calls.get(
                "views.open",
                team,
                "",
                methods -> methods.viewsOpen(r -> r.triggerId(triggerId).view(view)),
                opened -> opened.getView() == null ? null : opened.getView().getId());
    }

    /**
     * Lays a modal upon the one that is open, as the trigger allows once and for three seconds.
     *
     * @throws SlackFailure as {@link #post}
     */
    public void push(TeamId team, String triggerId, View view) {
        var unused = calls.ask(
                "views.push",
                team,
                "",
                methods -> methods.viewsPush(r -> r.triggerId(triggerId).view(view)));
    }

    /**
     * Changes a modal that is open.
     *
     * @throws SlackFailure as {@link #post}
     */
    public void update(TeamId team, String viewId, View view) {
        var unused = calls.ask(
                "views.update",
                team,
                viewId,
                methods -> methods.viewsUpdate(r -> r.viewId(viewId).view(view)));
    }

    /**
     * Shows a person their Home.
     *
     * @throws SlackFailure as {@link #post}
     */
    public void publish(TeamId team, UserId user, View view) {
        var unused = calls.ask(
                "views.publish",
                team,
                user.value(),
                methods -> methods.viewsPublish(r -> r.userId(user.value()).view(view)));
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
    public void respond(String responseUrl, ResponsePayload reply) {
        calls.respond(responseUrl, reply.json());
    }
}
