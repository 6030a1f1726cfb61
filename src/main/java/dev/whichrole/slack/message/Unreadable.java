package dev.whichrole.slack.message;

/** A payload that lacks something it cannot be understood without, or has it in another shape than Slack gives it. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final String field;

    /**
     * Names what cannot be read. Neither may be taken from the payload.
     *
     * @param type the kind of payload
     * @param field where in it
     */
    public Unreadable(String type, String field) {
        super(type + ": " + field);
        this.type = type;
        this.field = field;
    }

    /** The kind of payload. */
    public String type() {
        return type;
    }

    /** Where in the payload, without what stands there. */
    public String field() {
        return field;
    }
}
