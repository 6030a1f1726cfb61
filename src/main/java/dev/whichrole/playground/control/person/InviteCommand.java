package dev.whichrole.playground.control.person;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code /invite}, the one command that is Slack's own here. */
public final class InviteCommand {
    static final String NAME = "/invite";

    private final Workspace workspace;
    private final Membership membership;
    private final Slackbot slackbot;

    public InviteCommand(Workspace workspace, Membership membership) {
        this.workspace = workspace;
        this.membership = membership;
        this.slackbot = new Slackbot(workspace);
    }

    ObjectNode run(Person as, Channel channel, String typed, @Nullable String threadTs) {
        String text = typed.substring(NAME.length()).strip();
        Optional<Person> invited = workspace.people().find(text).filter(person -> !text.isBlank());
        if (invited.isEmpty()) {
            return slackbot.says(as, channel, threadTs, "Whom? Try `/invite @someone`.");
        }
        if (channel.im()) {
            return slackbot.says(as, channel, threadTs, "Nobody can be added to direct messages.");
        }
        if (membership.absent(invited.get())) {
            return slackbot.says(as, channel, threadTs, "@" + invited.get().name() + " is not installed here.");
        }
        membership.join(channel, invited.get(), as);
        return Json.object().put("kind", "notice").put("message", invited.get().realName() + " is in.");
    }
}
