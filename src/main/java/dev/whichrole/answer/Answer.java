package dev.whichrole.answer;

import java.util.ArrayList;
import java.util.Collection;
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

    /** An answer that says no more than its title yet. */
    public static Answer titled(String title) {
        return new Answer(title, List.of(), List.of());
    }

    /** The same answer with more parts at its end. */
    public Answer plus(Part... more) {
        return plus(List.of(more));
    }

    /** The same answer with more parts at its end. */
    public Answer plus(Collection<? extends Part> more) {
        return new Answer(title, join(parts, more), choices);
    }

    /** The same answer with a paragraph at its end. */
    public Answer plus(String paragraph) {
        return plus(new Part.Text(paragraph));
    }

    /** The same answer with a part before all others. */
    public Answer opening(Part first) {
        return new Answer(title, join(List.of(first), parts), choices);
    }

    /** The same answer with more choices at its end. */
    public Answer offering(Choice... more) {
        return offering(List.of(more));
    }

    /** The same answer with more choices at its end. */
    public Answer offering(Collection<Choice> more) {
        return new Answer(title, parts, join(choices, more));
    }

    /** The same answer without the choices of this action. */
    public Answer without(String action) {
        return new Answer(
                title,
                parts,
                choices.stream()
                        .filter(choice -> !choice.action().equals(action))
                        .toList());
    }

    private static <T> List<T> join(Collection<? extends T> first, Collection<? extends T> then) {
        List<T> joined = new ArrayList<>(first.size() + then.size());
        joined.addAll(first);
        joined.addAll(then);
        return joined;
    }
}
