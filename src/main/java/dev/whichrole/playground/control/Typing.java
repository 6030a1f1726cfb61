package dev.whichrole.playground.control;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.payload.Events;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The composer: a message, or a command when it starts with a slash. */
final class Typing {
    private final Workspace workspace;
    private final Events events;
    private final Commands commands;
    private final Typed typed;

    Typing(Workspace workspace, Events events, Commands commands) {
        this.workspace = workspace;
        this.events = events;
        this.commands = commands;
        this.typed = new Typed(workspace);
    }

    ObjectNode type(Ask ask) {
        Person as = ask.as();
        Channel channel = ask.channel(as);
        String text = ask.required("text").strip();
        if (!channel.has(as.id())) {
            throw Refusal.bad("not_a_member", as.name() + " is not in this channel.");
        }
        if (text.startsWith("/")) {
            return commands.run(as, channel, text, ask.find("thread_ts").orElse(null));
        }
        refuseClosedTab(channel);
        return say(as, channel, text, thread(ask, channel), ask.flag("broadcast"));
    }

    private ObjectNode say(Person as, Channel channel, String text, @Nullable String thread, boolean broadcast) {
        Message message = workspace.post(new Message(
                channel.id(),
                workspace.timestamps().next(),
                as.id(),
                Message.Kind.MESSAGE,
                Message.Body.of(typed.linked(text)),
                thread,
                broadcast && thread != null,
                false,
                null,
                Map.of()));
        events.posted(message);
        explainAbsentBot(as, channel, message);
        return Json.object().put("kind", "message").put("ts", message.ts());
    }

    /** A mention reaches the app only where it is a member; Slack offers to invite it. */
    private void explainAbsentBot(Person as, Channel channel, Message message) {
        String mention = "<@" + workspace.app().user() + ">";
        if (message.body().text().contains(mention) && !workspace.botIn(channel)) {
            workspace.notice(channel.id(), message.threadTs(), as.id(), whyUnseen());
        }
    }

    private String whyUnseen() {
        String name = "@" + workspace.app().manifest().botName();
        return workspace.app().installed()
                ? name + " is not in this channel and has not seen this. Add it with `/invite " + name + "`."
                : name + " is not installed here and has not seen this.";
    }

    private void refuseClosedTab(Channel channel) {
        var tabs = workspace.app().manifest().tabs();
        boolean open = workspace.app().installed() && tabs.messages() && !tabs.messagesReadOnly();
        if (channel.im() && workspace.botIn(channel) && !open) {
            throw Refusal.bad("messages_closed", "The app takes no messages here.");
        }
    }

    private @Nullable String thread(Ask ask, Channel channel) {
        return ask.find("thread_ts")
                .map(ts -> workspace
                        .messages()
                        .find(channel.id(), ts)
                        .filter(parent -> !parent.ephemeral())
                        .map(Message::rootTs)
                        .orElseThrow(() -> Refusal.notFound("thread_not_found", "There is no thread " + ts + ".")))
                .orElse(null);
    }
}
