package dev.whichrole.answer;

import java.util.regex.Pattern;

/**
 * A button under an answer.
 *
 * @param label what the button says; about 30 characters show on a phone
 * @param action the feature and its verb, e.g. {@code explain.show}
 * @param value what the feature needs to carry on; at most 2000 characters
 * @param style how much the button stands out; one leading choice an answer
 * @param startsRow whether it stands below the choices before it, even where there is room beside them
 */
public record Choice(String label, String action, String value, Style style, boolean startsRow) {
    private static final Pattern ACTION = Pattern.compile("[a-z]+\\.[a-z-]+");

    /** How much a button stands out. */
    public enum Style {
        PLAIN,
        LEADING,
        RISKY
    }

    public Choice {
        if (!ACTION.matcher(action).matches()) {
            throw new IllegalArgumentException("an action reads feature.verb, not '" + action + "'");
        }
    }

    public Choice(String label, String action, String value) {
        this(label, action, value, Style.PLAIN, false);
    }

    /** The same choice, standing out as the one to take. */
    public Choice leading() {
        return new Choice(label, action, value, Style.LEADING, startsRow);
    }

    /** The same choice, standing out as one that cannot be taken back. */
    public Choice risky() {
        return new Choice(label, action, value, Style.RISKY, startsRow);
    }

    /** The same choice, at the start of a row of its own. */
    public Choice inNewRow() {
        return new Choice(label, action, value, style, true);
    }
}
