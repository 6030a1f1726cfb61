package dev.whichrole.playground.control.person;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Slackbot's word, for one person's eyes, about a command that did not do what they meant. */
final class Slackbot {
    private final Workspace workspace;

    Slackbot(Workspace workspace) {
        this.workspace = workspace;
    }

    ObjectNode says(Person as, Channel channel, @Nullable String threadTs, String text) {
        workspace.notice(channel.id(), threadTs, as.id(), text);
        return Json.object().put("kind", "notice").put("message", text);
    }
}
