package dev.whichrole.playground.app;

import dev.whichrole.playground.workspace.Message;
import dev.whichrole.playground.workspace.Workspace;

/** Where a thread hangs: on a message that is itself no reply and that everybody sees. */
public final class ThreadParents {
    private ThreadParents() {}

    /** Throws {@code thread_not_found} for anything else; Slack wants the parent's ts, not a reply's. */
    public static Message parent(Workspace workspace, String channel, String ts) {
        return workspace
                .messages()
                .find(channel, ts)
                .filter(message -> !message.ephemeral() && !message.reply())
                .orElseThrow(() -> new SlackError("thread_not_found"));
    }
}
