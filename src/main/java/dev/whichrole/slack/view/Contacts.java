package dev.whichrole.slack.view;

import dev.whichrole.answer.Part;
import dev.whichrole.people.Contact;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whom to turn to, in Slack's markup. A channel is a link, which notifies nobody and shows a private channel's name to
 * its members alone; people and groups are plain names, since a mention would call them.
 */
final class Contacts {
    private Contacts() {}

    static String mrkdwn(List<Contact> contacts, ViewWords words) {
        return contacts.stream().map(contact -> mrkdwn(contact, words)).collect(Collectors.joining(", "));
    }

    static String mrkdwn(Part.Where where) {
        return Escape.mrkdwn(where.text()) + " <#" + where.channel().value() + ">";
    }

    private static String mrkdwn(Contact contact, ViewWords words) {
        if (contact instanceof Contact.Channel channel) {
            return "<#" + channel.id() + ">";
        } else if (contact instanceof Contact.Somebody person) {
            return Escape.mrkdwn(person.name().orElse(words.somebody()));
        } else if (contact instanceof Contact.Group group) {
            return Escape.mrkdwn(group.name().orElse(words.someGroup()));
        }
        throw new IllegalStateException("no words for " + contact);
    }
}
