package dev.whichrole.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that is kept about one person: for each kind of record that has any, the records as names and values
 * (texts, numbers, true or false; times as ISO 8601).
 */
public record Kept(Map<Kind, List<Map<String, Object>>> records) {
    /** A kind of record, by the name it has in an export. */
    public enum Kind {
        PROFILE("profile"),
        GATHERINGS("gatherings"),
        GREETINGS("greetings"),
        OWNER_OF("owner_of"),
        FEEDBACK("feedback");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    public Kept {
        records = Map.copyOf(records);
    }

    /** Whether there is anything at all. */
    public boolean nothing() {
        return records.values().stream().allMatch(List::isEmpty);
    }

    /** The records of a kind; empty if there are none. */
    public List<Map<String, Object>> of(Kind kind) {
        return records.getOrDefault(kind, List.of());
    }

    /** All of it as plain maps and lists, with every kind there, for writing as JSON. */
    public Map<String, Object> plain() {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            plain.put(kind.id(), of(kind));
        }
        return plain;
    }
}
