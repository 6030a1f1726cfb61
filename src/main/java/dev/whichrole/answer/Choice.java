package dev.whichrole.answer;

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
    /** How much a button stands out. */
    public enum Style {
        PLAIN,
        LEADING,
        RISKY
    }

    public Choice {
        if (!isAction(action)) {
            throw new IllegalArgumentException("an action reads feature.verb, not '" + action + "'");
        }
    }

    public Choice(String label, String action, String value) {
        this(label, action, value, Style.PLAIN, false);
    }

    /** Small letters, a dot, and small letters and hyphens; in a loop, since an answer has a handful of buttons. */
    private static boolean isAction(String action) {
        int dot = action.indexOf('.');
        if (dot < 1 || dot == action.length() - 1) {
            return false;
        }
        for (int at = 0; at < action.length(); at++) {
            char c = action.charAt(at);
            boolean letter = c >= 'a' && c <= 'z';
            if (!letter && at != dot && (c != '-' || at < dot)) {
                return false;
            }
        }
        return true;
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
