package dev.whichrole.answer;

/**
 * A button under an answer.
 *
 * @param label what the button says; about 30 characters show on a phone
 * @param action the feature and its verb, e.g. {@code explain.show}
 * @param value what the feature needs to carry on; at most 2000 characters
 * @param style how much the button stands out; one leading choice an answer
 */
public record Choice(String label, String action, String value, Style style) {
    /** How much a button stands out. */
    public enum Style {
        PLAIN,
        LEADING,
        RISKY
    }

    public Choice {
        if (!action.matches("[a-z]+\\.[a-z-]+")) {
            throw new IllegalArgumentException("an action reads feature.verb, not '" + action + "'");
        }
    }

    public Choice(String label, String action, String value) {
        this(label, action, value, Style.PLAIN);
    }

    /** The same choice, standing out as the one to take. */
    public Choice leading() {
        return new Choice(label, action, value, Style.LEADING);
    }
}
