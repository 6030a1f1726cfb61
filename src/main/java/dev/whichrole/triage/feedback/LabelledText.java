package dev.whichrole.triage.feedback;

import dev.whichrole.triage.model.Label;
import java.util.List;
import java.util.Optional;

/**
 * A text and a label, as a choice carries them: what was said of the text, or whom to ask about it. Of long texts the
 * first 1,900 characters are carried, since a choice has room for 2,000.
 */
public record LabelledText(Label label, String text) {
    private static final int LONGEST = 1900;
    private static final List<Label> LABELS = List.of(Label.values());

    public LabelledText {
        if (text.length() > LONGEST) {
            text = text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
        }
    }

    /** Both in one, to be given to {@link #parse}. */
    public String code() {
        return label.id() + ":" + text;
    }

    /** What a choice carried; empty if no choice of today's carries this. */
    public static Optional<LabelledText> parse(String code) {
        int end = code.indexOf(':');
        return end < 0
                ? Optional.empty()
                : named(code.substring(0, end)).map(label -> new LabelledText(label, code.substring(end + 1)));
    }

    /** The label that {@link #parse} would find. */
    public static Optional<Label> labelOf(String code) {
        int end = code.indexOf(':');
        return end < 0 ? Optional.empty() : named(code.substring(0, end));
    }

    static Optional<Label> named(String id) {
        for (Label label : LABELS) {
            if (label.id().equals(id)) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }
}
