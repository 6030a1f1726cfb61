package dev.whichrole.handbook;

import java.util.List;

/**
 * A page that is nothing but words: a myth about the roles, a neighbouring title, a bit of small talk.
 *
 * @param asked the ways to ask for it, in plain lower-case words; the first is its name
 * @param title what it says first
 * @param text what it says then
 * @param leads what can be asked next, as it would be typed
 * @param kind whom it is for
 */
public record Topic(List<String> asked, Kind kind, String title, List<String> text, List<String> leads) {
    /** Whom a page is for. */
    public enum Kind {
        /** Everybody. */
        PAGE,
        /** The asker; it is of no use to anybody else. */
        PRIVATE,
        /** The asker, who is offered to end all messages that they have not asked for. */
        STOP
    }

    public Topic {
        asked = Checks.filled("asked", asked);
        Checks.filled("title", title);
        text = List.copyOf(text);
        leads = List.copyOf(leads);
    }

    /** What to type to read it. */
    public String name() {
        return asked.get(0);
    }
}
