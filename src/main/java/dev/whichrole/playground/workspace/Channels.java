package dev.whichrole.playground.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All channels and direct messages, and who is in them. */
public final class Channels {
    private final Map<String, Channel> byId = new LinkedHashMap<>();

    public synchronized void add(Channel channel) {
        byId.put(channel.id(), channel);
    }

    synchronized void clear() {
        byId.clear();
    }

    public synchronized List<Channel> all() {
        return List.copyOf(byId.values());
    }

    public synchronized Optional<Channel> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** By id or name, with or without {@code #}; direct messages only by id. */
    public Optional<Channel> find(String idOrName) {
        String name = idOrName.startsWith("#") ? idOrName.substring(1) : idOrName;
        return byId(idOrName)
                .or(() -> all().stream()
                        .filter(channel -> !channel.im() && channel.name().equals(name))
                        .findFirst());
    }

    public synchronized Channel join(String channel, String person) {
        return join(channel, List.of(person));
    }

    synchronized Channel join(String channel, List<String> people) {
        return change(channel, get(channel).with(people));
    }

    public synchronized Channel leave(String channel, String person) {
        return change(channel, get(channel).without(person));
    }

    /** Out of every channel; direct messages stay. */
    public synchronized void leaveAll(String person) {
        byId.replaceAll((id, channel) -> channel.im() ? channel : channel.without(person));
    }

    /** Out of every channel that is not shared with partners; direct messages stay. */
    public synchronized void leaveUnshared(String person) {
        byId.replaceAll((id, channel) -> channel.im() || channel.shared() ? channel : channel.without(person));
    }

    /** The direct messages of these two, opened when they are not open yet. */
    public synchronized Channel directMessages(String one, String other) {
        return byId.values().stream()
                .filter(channel -> channel.im() && channel.has(one) && channel.has(other))
                .findFirst()
                .orElseGet(() -> open(one, other));
    }

    private Channel open(String one, String other) {
        long open = byId.values().stream().filter(Channel::im).count();
        String id = String.format("D0%08d", open + 1);
        Channel channel = new Channel(id, "", Channel.Kind.IM, "", "", List.of(one, other), Workspace.TEAM_ID);
        byId.put(id, channel);
        return channel;
    }

    public synchronized Channel posting(String channel, Channel.Posting changed) {
        return change(channel, get(channel).posting(changed));
    }

    private Channel get(String id) {
        return byId(id).orElseThrow(() -> new IllegalArgumentException("No channel " + id));
    }

    private Channel change(String id, Channel changed) {
        byId.put(id, changed);
        return changed;
    }
}
