package dev.whichrole.handbook;

import java.util.List;
import java.util.Map;

/**
 * A page that is nothing but words: a myth about the roles, a neighbouring title, a bit of small talk.
 *
 * @param asked the ways to ask for it, in plain lower-case words; the first is its name
 * @param title what it says first
 * @param text what it says then
 * @param leads what can be asked next, as it would be typed
 * @param kind whom it is for
 * @param about what it says of each role, where it is asked of one or more; empty if it says the same whoever is meant
 * @param leans whether it is asked of what was spoken of before, as "why them?" is
 */
public record Topic(
        List<String> asked,
        Kind kind,
        String title,
        List<String> text,
        List<String> leads,
        Map<Role, String> about,
        boolean leans) {
    /** Whom a page is for. */
    public enum Kind {
        /** Everybody. */
        PAGE,
        /** The asker; it is of no use to anybody else. */
        PRIVATE,
        /** The asker, who is offered to end all messages that they have not asked for. */
        STOP
    }

    /** @throws IllegalArgumentException if a part is empty, or something is said of some roles and not of the others */
    public Topic {
        asked = Checks.filled("asked", asked);
        Checks.filled("title", title);
        text = List.copyOf(text);
        leads = List.copyOf(leads);
        about = Map.copyOf(about);
        if (!about.isEmpty() && about.size() != Role.values().length) {
            throw new IllegalArgumentException(asked.get(0) + " says something of " + about.keySet() + " alone");
        }
    }

    /** A page that says the same whoever is meant. */
    public Topic(List<String> asked, Kind kind, String title, List<String> text, List<String> leads) {
        this(asked, kind, title, text, leads, Map.of(), false);
    }

    /** What to type to read it. */
    public String name() {
        return asked.get(0);
    }
}
