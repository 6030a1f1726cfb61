package dev.whichrole.slack.triage.mention;

import java.util.List;

/**
 * A mention that is about the thread it stands in.
 *
 * @param told somebody's account of the debate, with who said what; empty if there is none
 * @param argued what the mention says to the others before it asks; empty if nothing
 * @param names words in it that have to be the names of people in the thread, or it is about something else
 */
public record AboutThread(String told, String argued, List<String> names) {
    /** Nothing but a question about the thread. */
    public static final AboutThread ASKED = new AboutThread("", "", List.of());

    public AboutThread {
        names = List.copyOf(names);
    }
}
