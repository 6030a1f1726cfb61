package dev.whichrole.playground.workspace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A place to talk: a public or private channel, or the direct messages of two people. Its parts are fields of Slack's
 * conversation object, which is why they are eight.
 *
 * @param host the workspace that owns it; with another's one works in a shared channel
 * @param posting who may still post
 */
public record Channel(
        String id,
        String name,
        Kind kind,
        String topic,
        String purpose,
        List<String> members,
        String host,
        Posting posting) {
    public enum Kind {
        PUBLIC,
        PRIVATE,
        IM;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who may post: everybody in it, nobody since it is archived, or admins alone. */
    public enum Posting {
        OPEN(""),
        ARCHIVED("is_archived"),
        RESTRICTED("restricted_action"),
        READ_ONLY("restricted_action_read_only_channel");

        private final String error;

        Posting(String error) {
            this.error = error;
        }

        /** What Slack answers an app that posts; empty when it may. */
        public String error() {
            return error;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where everybody in it may post. */
    public Channel(String id, String name, Kind kind, String topic, String purpose, List<String> members, String host) {
        this(id, name, kind, topic, purpose, members, host, Posting.OPEN);
    }

    public Channel {
        members = List.copyOf(members);
    }

    public boolean has(String person) {
        return members.contains(person);
    }

    public boolean visibleTo(String person) {
        return has(person) || (kind == Kind.PUBLIC && !shared());
    }

    /** A partner's person sees nothing here but what they are in. */
    public boolean visibleTo(Person person) {
        return person.partner() ? has(person.id()) : visibleTo(person.id());
    }

    /** Whether a partner owns it. People of both organisations, and nobody else, are in it. */
    public boolean shared() {
        return !host.equals(Workspace.TEAM_ID);
    }

    public boolean im() {
        return kind == Kind.IM;
    }

    /** The other one, in direct messages. */
    public Optional<String> otherThan(String person) {
        return im() ? members.stream().filter(member -> !member.equals(person)).findFirst() : Optional.empty();
    }

    Channel with(List<String> people) {
        Set<String> more = new LinkedHashSet<>(members);
        more.addAll(people);
        return with(List.copyOf(more), posting);
    }

    Channel without(String person) {
        return with(members.stream().filter(member -> !member.equals(person)).toList(), posting);
    }

    Channel posting(Posting changed) {
        return with(members, changed);
    }

    private Channel with(List<String> people, Posting changed) {
        return new Channel(id, name, kind, topic, purpose, people, host, changed);
    }

    public boolean archived() {
        return posting == Posting.ARCHIVED;
    }

    /** Whether this person, in it, may write there. */
    public boolean openTo(Person person) {
        return posting == Posting.OPEN
                || (posting != Posting.ARCHIVED && person.standing() == Person.Standing.ADMIN && !person.partner());
    }
}
