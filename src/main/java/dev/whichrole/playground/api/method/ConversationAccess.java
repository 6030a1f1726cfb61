package dev.whichrole.playground.api.method;

import dev.whichrole.playground.api.Params;
import dev.whichrole.playground.app.SlackError;
import dev.whichrole.playground.app.ThreadParents;
import dev.whichrole.playground.workspace.Channel;
import dev.whichrole.playground.workspace.Person;
import dev.whichrole.playground.workspace.Workspace;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which conversations the app may see, post to and read. */
final class ConversationAccess {
    private final Workspace workspace;

    ConversationAccess(Workspace workspace) {
        this.workspace = workspace;
    }

    /** One the app knows exists: public ones, and those it is in. Ids only, never names. */
    Channel visible(String id) {
        return workspace
                .channels()
                .byId(id)
                .filter(channel -> channel.visibleTo(workspace.app().user()))
                .orElseThrow(() -> new SlackError("channel_not_found"));
    }

    boolean sees(String id) {
        return workspace
                .channels()
                .byId(id)
                .filter(channel -> channel.visibleTo(workspace.app().user()))
                .isPresent();
    }

    /** One the app is in. */
    Channel joined(String id) {
        Channel channel = visible(id);
        if (!workspace.botIn(channel)) {
            throw new SlackError("not_in_channel");
        }
        return channel;
    }

    /** One the app may post to; a user's id stands for their direct messages with the app. */
    Channel postable(String id) {
        if (id.startsWith("U")) {
            refuseClosedMessagesTab();
            return directMessages(id, "channel_not_found");
        }
        return open(id);
    }

    /** One the app may post to, by its own id. */
    Channel open(String id) {
        Channel channel = visible(id);
        if (channel.im()) {
            refuseClosedMessagesTab();
        }
        if (!mayPost(channel)) {
            throw new SlackError("not_in_channel");
        }
        refuseClosed(channel);
        return channel;
    }

    /** Throws what Slack says of a channel that is archived or where only admins may post. */
    static void refuseClosed(Channel channel) {
        if (!channel.posting().error().isEmpty()) {
            throw new SlackError(channel.posting().error());
        }
    }

    boolean mayPost(Channel channel) {
        boolean anyPublic = workspace.app().scopes().contains("chat:write.public");
        return workspace.botIn(channel) || (anyPublic && channel.kind() == Channel.Kind.PUBLIC);
    }

    /** The ts of the parent that this call names; null when it names none. */
    @Nullable
    String thread(Params params, Channel channel) {
        return params.find("thread_ts")
                .map(ts -> ThreadParents.parent(workspace, channel.id(), ts).ts())
                .orElse(null);
    }

    Channel directMessages(String user, String unknown) {
        Person person = workspace.people().byId(user).orElseThrow(() -> new SlackError(unknown));
        if (!person.human()) {
            throw new SlackError("cannot_dm_bot");
        }
        if (person.deactivated()) {
            throw new SlackError(unknown.equals("user_not_found") ? "user_disabled" : unknown);
        }
        return workspace.channels().directMessages(user, workspace.app().user());
    }

    /** Throws {@code missing_scope} unless the app has {@code channels:read} and its like for this kind of channel. */
    void requireScope(Channel channel, String verb) {
        String kind =
                switch (channel.kind()) {
                    case PUBLIC -> "channels";
                    case PRIVATE -> "groups";
                    case IM -> "im";
                };
        requireScope(kind + ":" + verb);
    }

    void requireScope(String scope) {
        Set<String> granted = workspace.app().scopes();
        if (!granted.contains(scope)) {
            throw SlackError.missingScope(scope, granted);
        }
    }

    private void refuseClosedMessagesTab() {
        if (!workspace.app().manifest().tabs().messages()) {
            throw new SlackError("messages_tab_disabled");
        }
    }
}
