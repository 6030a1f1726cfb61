package dev.whichrole.playground.control.person;

import dev.whichrole.playground.app.Replies;
import dev.whichrole.playground.app.ReplyTo;
import dev.whichrole.playground.app.ResponseUrls;
import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.app.Triggers;
import dev.whichrole.playground.bot.BotRequest;
import dev.whichrole.playground.bot.BotResponse;
import dev.whichrole.playground.bot.Dispatcher;
import dev.whichrole.playground.control.PageJson;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.manifest.Manifest.Command;
import dev.whichrole.playground.payload.ChannelJson;
import dev.whichrole.playground.payload.Interactions;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Slash commands: from the composer to the bot, and its acknowledgement back into the channel. */
public final class SlashCommands {
    private final Workspace workspace;
    private final Dispatcher dispatcher;
    private final Triggers triggers;
    private final ResponseUrls urls;
    private final Replies replies;
    private final Slackbot slackbot;

    public SlashCommands(
            Workspace workspace, Dispatcher dispatcher, Triggers triggers, ResponseUrls urls, Replies replies) {
        this.workspace = workspace;
        this.dispatcher = dispatcher;
        this.triggers = triggers;
        this.urls = urls;
        this.replies = replies;
        this.slackbot = new Slackbot(workspace);
    }

    ObjectNode run(Person as, Channel channel, String typed, @Nullable String threadTs) {
        String[] parts = typed.split("\\s+", 2);
        String name = parts[0];
        String text = parts.length > 1 ? parts[1].strip() : "";
        Optional<Command> command = workspace
                .app()
                .manifest()
                .command(name)
                .filter(known -> workspace.app().installed() && !as.partner());
        if (command.isEmpty()) {
            return slackbot.says(as, channel, threadTs, name + " is not a command here.");
        }
        if (threadTs != null) {
            return slackbot.says(as, channel, threadTs, name + " is not supported in threads. Sorry!");
        }
        return send(as, channel, command.get(), typed, text);
    }

    private ObjectNode send(Person as, Channel channel, Command command, String typed, String text) {
        ReplyTo replyTo = new ReplyTo(channel.id(), as.id(), null);
        String sent = command.escaped() ? new TypedText(workspace).linked(text) : TypedText.escaped(text);
        ObjectNode brief = ChannelJson.brief(channel);
        ObjectNode payload = new Interactions(workspace)
                .command(as, command.command(), sent)
                .put("channel_id", Json.text(brief, "id"))
                .put("channel_name", Json.text(brief, "name"))
                .put("response_url", urls.issue("commands", replyTo))
                .put("trigger_id", triggers.issue(as.id()));
        Dispatcher.Receipt receipt = dispatcher.deliver(BotRequest.of(BotRequest.Kind.COMMAND, typed, payload));
        receipt.outcome()
                .shownError()
                .ifPresentOrElse(
                        error -> fail(as, channel, command, error),
                        () -> dispatcher.within(
                                receipt, () -> show(as, channel, command, typed, receipt.outcome(), replyTo)));
        ObjectNode answer = Json.object().put("kind", "command");
        return answer.set("delivery", PageJson.delivery(receipt));
    }

    private void show(Person as, Channel channel, Command command, String typed, BotResponse outcome, ReplyTo replyTo) {
        JsonNode said = outcome.json();
        JsonNode payload = said == null ? Json.object().put("text", outcome.body()) : said;
        if (Replies.inChannel(payload)) {
            workspace.post(
                    channel.id(),
                    as.id(),
                    Message.Kind.COMMAND,
                    Message.Body.of(new TypedText(workspace).linked(typed)),
                    null);
        }
        if (!Json.text(payload, "text").isBlank() || payload.has("blocks") || payload.has("attachments")) {
            try {
                replies.reply(replyTo, payload);
            } catch (SlackError refused) {
                fail(as, channel, command, refused.code());
            }
        }
    }

    private void fail(Person as, Channel channel, Command command, String error) {
        slackbot.says(as, channel, null, command.command() + " failed with the error \"" + error + "\"");
    }
}
