package dev.whichrole.slack.conversation;

import dev.whichrole.people.TeamId;
import dev.whichrole.people.UserId;
import dev.whichrole.slack.api.Destination;
import dev.whichrole.slack.message.Asker;
import dev.whichrole.slack.message.Asker.Way;
import dev.whichrole.slack.message.IncomingEvent;
import dev.whichrole.slack.message.SlackMessage;
import dev.whichrole.slack.message.text.Emoji;
import dev.whichrole.slack.message.text.MessageText;
import dev.whichrole.slack.message.text.MessageWords;
import java.util.List;
import java.util.Optional;

/**
 * Something that a person wrote to the bot.
 *
 * @param eventId the same however often it is delivered
 * @param bot who the bot is there
 * @param where the answer goes
 */
record Written(
        SlackMessage message, String eventId, TeamId team, Optional<UserId> bot, Asker asker, Destination where) {
    /** A mention is answered in the thread of the message, which it opens if there is none. */
    static Written mention(IncomingEvent<?> event, SlackMessage message) {
        String thread = message.threadTs() == null ? message.ts() : message.threadTs();
        return of(event, message, Way.BY_MENTION, new Destination(message.channel(), thread));
    }

    /** A direct message is answered where it was written. */
    static Written directly(IncomingEvent<?> event, SlackMessage message) {
        return of(event, message, Way.DIRECTLY, new Destination(message.channel(), message.threadTs()));
    }

    private static Written of(IncomingEvent<?> event, SlackMessage message, Way way, Destination where) {
        var asker = new Asker(event.person(message.user()), way, message.ts(), message.isShared());
        return new Written(message, event.id(), event.team(), event.botUser(), asker, where);
    }

    MessageWords words() {
        return message.words();
    }

    /** Whether it is a mention inside a thread, which then may be what it is about. */
    boolean inThread() {
        return asker.way() == Way.BY_MENTION && message.threadTs() != null;
    }

    /** Whether the bot is only copied in: "cc @whichrole". A question in it is asked all the same. */
    boolean isCopy() {
        return bot.isPresent() && !message.text().contains("?") && Copies.to(bot.get(), message.text());
    }

    /** Whether there is nothing in it but a mention of the bot. */
    boolean isBare() {
        String text = message.text();
        return words().meant().isEmpty()
                && Emoji.names(text).isEmpty()
                && Emoji.characters(text).isEmpty();
    }

    /** The people mentioned, but for the bot, which is mentioned too where that is how it was asked. */
    List<UserId> named() {
        return MessageText.mentioned(message.text()).stream()
                .filter(user -> !bot.equals(Optional.of(user)))
                .toList();
    }

    /** The lane of what is done about it. */
    String lane() {
        return team.value() + "/" + message.channel();
    }

    /** The message, however often its author changes it; in a shared channel each workspace's bot has a part in it. */
    String key() {
        return "message:" + team + ":" + message.channel() + ":" + message.ts();
    }

    /** What is taken when it is answered. */
    List<String> keys() {
        return List.of("event:" + eventId, key());
    }

    /** What is taken when its answer is changed. */
    List<String> editKeys() {
        return List.of(
                "event:" + eventId, "edit:" + key() + ":" + message.edited().orElse(""));
    }
}
