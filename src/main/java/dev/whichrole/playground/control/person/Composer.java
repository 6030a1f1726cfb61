package dev.whichrole.playground.control.person;

import dev.whichrole.playground.control.ControlError;
import dev.whichrole.playground.control.ControlPart;
import dev.whichrole.playground.control.ControlRequest;
import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.payload.EventsApi;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The composer: a message, {@code /me} before it or not, or a command when it starts with any other slash. */
public final class Composer implements ControlPart {
    private static final String ME = "/me ";

    private final Workspace workspace;
    private final EventsApi events;
    private final SlashCommands commands;
    private final InviteCommand invite;
    private final TypedText typed;

    public Composer(Workspace workspace, EventsApi events, SlashCommands commands, InviteCommand invite) {
        this.workspace = workspace;
        this.events = events;
        this.commands = commands;
        this.invite = invite;
        this.typed = new TypedText(workspace);
    }

    @Override
    public Map<String, Function<ControlRequest, ObjectNode>> routes() {
        return Map.of("POST type", this::type);
    }

    private ObjectNode type(ControlRequest request) {
        Person as = request.as();
        Channel channel = request.channel(as);
        String text = request.required("text").strip();
        request.refuseOutsiders(as, channel);
        if (text.startsWith("/") && !text.startsWith(ME)) {
            return command(as, channel, text, request.find("thread_ts").orElse(null));
        }
        refuseClosedTab(channel);
        if (!channel.openTo(as)) {
            throw ControlError.bad(
                    "may_not_post",
                    channel.archived() ? "This channel is archived." : "Only admins may post in this channel.");
        }
        return say(as, channel, text, thread(request, channel), request.flag("broadcast"));
    }

    private ObjectNode command(Person as, Channel channel, String text, @Nullable String thread) {
        return text.split("\\s+", 2)[0].equals(InviteCommand.NAME)
                ? invite.run(as, channel, text, thread)
                : commands.run(as, channel, text, thread);
    }

    private ObjectNode say(Person as, Channel channel, String text, @Nullable String thread, boolean broadcast) {
        Message message = workspace.post(new Message(
                channel.id(),
                workspace.timestamps().next(),
                as.id(),
                text.startsWith(ME) ? Message.Kind.ME : Message.Kind.MESSAGE,
                Message.Body.of(typed.linked(text.startsWith(ME) ? text.substring(ME.length()) : text)),
                thread,
                broadcast && thread != null,
                null,
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
            throw ControlError.bad("messages_closed", "The app takes no messages here.");
        }
    }

    private @Nullable String thread(ControlRequest request, Channel channel) {
        return request.find("thread_ts")
                .map(ts -> workspace
                        .messages()
                        .find(channel.id(), ts)
                        .filter(parent -> !parent.ephemeral())
                        .map(Message::rootTs)
                        .orElseThrow(() -> ControlError.notFound("thread_not_found", "There is no thread " + ts + ".")))
                .orElse(null);
    }
}
