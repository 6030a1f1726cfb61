package dev.whichrole.playground.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Every message, oldest first, and how far each person has read. */
public final class Messages {
    private final List<Message> all = new ArrayList<>();
    private final Map<String, String> lastRead = new HashMap<>();

    public synchronized void add(Message message) {
        all.add(message);
        all.sort(Comparator.comparing(Message::ts));
        // One has read what one wrote.
        lastRead.merge(message.channel() + message.user(), message.ts(), Messages::later);
    }

    synchronized void clear() {
        all.clear();
        lastRead.clear();
    }

    public synchronized Optional<Message> find(String channel, String ts) {
        return all.stream()
                .filter(message ->
                        message.channel().equals(channel) && message.ts().equals(ts))
                .findFirst();
    }

    public synchronized Optional<Message> change(String channel, String ts, UnaryOperator<Message> change) {
        Optional<Message> changed = find(channel, ts).map(change);
        changed.ifPresent(message -> all.replaceAll(old -> same(old, message) ? message : old));
        return changed;
    }

    public synchronized boolean remove(String channel, String ts) {
        return all.removeIf(
                message -> message.channel().equals(channel) && message.ts().equals(ts));
    }

    /** What this person sees in the channel itself: everything but replies that stayed in their thread. */
    public synchronized List<Message> inChannel(String channel, String person) {
        return visible(channel, person).stream()
                .filter(message -> !message.reply() || message.broadcast())
                .toList();
    }

    /** The parent and what this person sees below it. */
    public synchronized List<Message> inThread(String channel, String threadTs, String person) {
        return visible(channel, person).stream()
                .filter(message -> message.rootTs().equals(threadTs))
                .toList();
    }

    /** Replies that everybody sees. */
    public synchronized List<Message> replies(String channel, String threadTs) {
        return all.stream()
                .filter(message -> message.channel().equals(channel) && !message.ephemeral())
                .filter(message -> threadTs.equals(message.threadTs()))
                .toList();
    }

    public synchronized void read(String channel, String person) {
        inChannel(channel, person).forEach(message -> lastRead.merge(channel + person, message.ts(), Messages::later));
    }

    public synchronized long unread(String channel, String person) {
        String read = lastRead.getOrDefault(channel + person, "");
        return inChannel(channel, person).stream()
                .filter(message -> message.ts().compareTo(read) > 0)
                .count();
    }

    private List<Message> visible(String channel, String person) {
        return all.stream()
                .filter(message -> message.channel().equals(channel) && message.visibleTo(person))
                .toList();
    }

    private static boolean same(Message one, Message other) {
        return one.channel().equals(other.channel()) && one.ts().equals(other.ts());
    }

    private static String later(String one, String other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
