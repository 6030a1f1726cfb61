package dev.whichrole.playground.workspace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A place to talk: a public or private channel, or the direct messages of two people. Its parts are fields of Slack's
 * conversation object, which is why they are seven.
 *
 * @param host the workspace that owns it; with another's one works in a shared channel
 */
public record Channel(
        String id, String name, Kind kind, String topic, String purpose, List<String> members, String host) {
    public enum Kind {
        PUBLIC,
        PRIVATE,
        IM;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
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
        return new Channel(id, name, kind, topic, purpose, List.copyOf(more), host);
    }

    Channel without(String person) {
        return new Channel(
                id,
                name,
                kind,
                topic,
                purpose,
                members.stream().filter(member -> !member.equals(person)).toList(),
                host);
    }
}
