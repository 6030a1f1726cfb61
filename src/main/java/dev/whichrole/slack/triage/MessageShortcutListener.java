package dev.whichrole.slack.triage;

import com.slack.api.bolt.response.Response;
import dev.whichrole.slack.Listener;
import dev.whichrole.slack.Switchboard;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.Delivery;
import dev.whichrole.slack.message.Shortcut;
import dev.whichrole.slack.message.text.MessageWords;

/**
 * Listens to the shortcut <em>Which role is this?</em> on any message: tells the person who ran it, and nobody else. The
 * message comes with the request, so this works in channels the bot is not in, and nothing is read from them.
 */
public final class MessageShortcutListener implements Listener {
    private final SituationReplies situations;
    private final Delivery delivery;

    public MessageShortcutListener(SituationReplies situations, Delivery delivery) {
        this.situations = situations;
        this.delivery = delivery;
    }

    /** By its name in the app manifest. */
    @Override
    public void register(Switchboard board) {
        board.messageShortcut("triage.message", this::sort);
    }

    private Response sort(Shortcut shortcut) {
        String text = shortcut.message().map(MessageWords::whole).orElse("");
        var reply = situations.sort(text, shortcut.asker(Asker.Way.BY_BUTTON));
        var where = shortcut.where();
        return delivery.later(
                shortcut.lane(),
                () -> delivery.privately(
                        shortcut.person(), shortcut.responseUrl(), where, delivery.showPrivately(reply, where)));
    }
}
