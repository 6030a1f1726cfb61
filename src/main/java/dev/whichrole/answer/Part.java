package dev.whichrole.answer;

import dev.whichrole.handbook.Role;
import dev.whichrole.people.ChannelId;
import dev.whichrole.people.Contact;
import java.util.List;
import java.util.Map;

/** One piece of an answer. A view shows every kind both as blocks and in the complete text. */
public sealed interface Part {
    /** A paragraph. */
    record Text(String text) implements Part {}

    /** What a person typed, shown as quoted. */
    record Quote(String text) implements Part {}

    /** Text for machines, kept as it is; no backticks in it. */
    record Code(String text) implements Part {}

    /** Small print below the rest. */
    record Note(String text) implements Part {}

    /** What only those get who hear or search an answer; others see it otherwise. */
    record Aloud(String text) implements Part {}

    /** A label and what it holds, e.g. "North star: reliability within error budgets". */
    record Fact(String label, String text) implements Part {}

    /** What one role has to say, shown beside its colour and name, with an optional list of facts below. */
    record Voice(Role role, String name, String text, List<Fact> facts) implements Part {
        public Voice {
            facts = List.copyOf(facts);
        }

        public Voice(Role role, String name, String text) {
            this(role, name, text, List.of());
        }
    }

    /** Whom to ask about one role here, shown beside its colour and a label: a channel, a person or a group, or several. */
    record Whom(Role role, String label, List<Contact> contacts) implements Part {
        public Whom {
            contacts = List.copyOf(contacts);
            if (contacts.isEmpty()) {
                throw new IllegalArgumentException("nobody to ask about " + role);
            }
        }
    }

    /** A text that ends in a channel's name, which only its members are shown. */
    record Where(String text, ChannelId channel) implements Part {}

    /**
     * Shares of a whole per role, in percent; shown as a picture where there are any, and as bars otherwise, largest first.
     * {@code names} holds a name for each role, short enough to stand behind a bar on a phone.
     */
    record Shares(Map<Role, Integer> percent, Map<Role, String> names) implements Part {
        public Shares {
            percent = Map.copyOf(percent);
            names = Map.copyOf(names);
            if (!names.keySet().containsAll(percent.keySet())) {
                throw new IllegalArgumentException("a share without a name in " + percent + " / " + names);
            }
        }

        /** Whether the shares are all there is: they add to 100. */
        public boolean whole() {
            return percent.values().stream().mapToInt(Integer::intValue).sum() == 100;
        }
    }

    /**
     * A picture the bot serves, by its path below the public address, e.g. {@code pictures/map.png}. Where there is no
     * public address, {@code instead} is shown; {@code alt} describes the picture to those who do not see it.
     */
    record Picture(String path, String alt, List<Part> instead) implements Part {
        public Picture {
            instead = List.copyOf(instead);
        }
    }
}
