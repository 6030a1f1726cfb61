package dev.whichrole.playground.workspace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A place to talk: a public or private channel, or the direct messages of two people. Its parts are fields of Slack's
 * conversation object, which is why they are six.
 */
public record Channel(String id, String name, Kind kind, String topic, String purpose, List<String> members) {
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
        return kind == Kind.PUBLIC || has(person);
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
        return new Channel(id, name, kind, topic, purpose, List.copyOf(more));
    }

    Channel without(String person) {
        return new Channel(
                id,
                name,
                kind,
                topic,
                purpose,
                members.stream().filter(member -> !member.equals(person)).toList());
    }
}
