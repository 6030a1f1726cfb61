package dev.whichrole.slack;

import dev.whichrole.ask.Ask;
import dev.whichrole.slack.view.Frame;

/** Where a private answer offers to be shared: in every channel, but not in direct messages. */
final class Sharing {
    private static final String DIRECT = "D";

    private Sharing() {}

    static Frame offer(Frame frame, String channelId, Conversation.Said said) {
        return channelId.startsWith(DIRECT) || said.ask() instanceof Ask.Unclear
                ? frame
                : frame.sharing(said.ask().typed());
    }

    static boolean isDirect(String channelId) {
        return channelId.startsWith(DIRECT);
    }
}
