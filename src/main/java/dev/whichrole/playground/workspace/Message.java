package dev.whichrole.playground.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A message as it stands. One with {@code onlyFor} is ephemeral: seen by that person alone. Ten parts, since Slack's
 * message object is as flat; {@link Workspace#post} and its like take the few that most messages differ in.
 */
public record Message(
        String channel,
        String ts,
        String user,
        Kind kind,
        Body body,
        @Nullable String threadTs,
        boolean broadcast,
        @Nullable String editedTs,
        @Nullable String onlyFor,
        Map<String, Failure> failures) {
    public enum Kind {
        MESSAGE,
        COMMAND,
        JOINED,
        NOTICE,
        /** Typed with {@code /me}. */
        ME,
        /** Comes with files. */
        FILES,
        /** Tells of a channel's new topic. */
        TOPIC,
        /** Of another app, by an incoming webhook. */
        APP;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a message says. {@code notifies} lists what in it would ping somebody. */
    public record Body(
            String text,
            @Nullable JsonNode blocks,
            @Nullable JsonNode attachments,
            @Nullable JsonNode files,
            @Nullable JsonNode metadata,
            List<String> notifies) {
        public Body {
            notifies = List.copyOf(notifies);
        }

        /** Without files, as apps post. */
        public Body(
                String text,
                @Nullable JsonNode blocks,
                @Nullable JsonNode attachments,
                @Nullable JsonNode metadata,
                List<String> notifies) {
            this(text, blocks, attachments, null, metadata, notifies);
        }

        /** The same with another text, as when its author edits it. */
        public Body saying(String changed) {
            return new Body(changed, blocks, attachments, files, metadata, notifies);
        }

        public static Body of(String text) {
            return new Body(text, null, null, null, List.of());
        }
    }

    /** What a person sees on a message after their click came to nothing. */
    public record Failure(String blockId, String actionId, String message) {}

    public Message {
        failures = Map.copyOf(failures);
    }

    public boolean ephemeral() {
        return onlyFor != null;
    }

    public boolean visibleTo(String person) {
        return onlyFor == null || onlyFor.equals(person);
    }

    /** A reply shows in its thread; a parent carries its own ts once it has replies in Slack, here it never does. */
    public boolean reply() {
        return threadTs != null;
    }

    public String rootTs() {
        return threadTs == null ? ts : threadTs;
    }

    public boolean edited() {
        return editedTs != null;
    }

    public Message edited(Body changed, String when) {
        return new Message(channel, ts, user, kind, changed, threadTs, broadcast, when, onlyFor, Map.of());
    }

    public Message withFailure(String person, @Nullable Failure failure) {
        Map<String, Failure> changed = new HashMap<>(failures);
        if (failure == null) {
            changed.remove(person);
        } else {
            changed.put(person, failure);
        }
        return new Message(channel, ts, user, kind, body, threadTs, broadcast, editedTs, onlyFor, changed);
    }
}
