package dev.whichrole.answer;

import java.util.List;

/**
 * What the bot says to one ask: a title that answers it, parts in reading order, and choices that lead on.
 *
 * <p>All text here is plain: nothing in it is markup, whoever wrote it. Emphasis comes from the kind of part alone, so
 * a view can escape everything and still show it well.
 */
public record Answer(String title, List<Part> parts, List<Choice> choices) {
    public Answer {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an answer needs a title");
        }
        parts = List.copyOf(parts);
        choices = List.copyOf(choices);
    }

    /** The same answer with one more part at its end. */
    public Answer plus(Part part) {
        return new Answer(title, Lists.with(parts, part), choices);
    }
}
