package dev.whichrole.playground.control;

/** A request of the page or a test that makes no sense here; becomes a 400, 404 or 415 with a sentence. */
public final class ControlError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    private ControlError(int status, String code, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
        this.code = code;
    }

    public static ControlError notFound(String code, String sentence) {
        return new ControlError(404, code, sentence);
    }

    public static ControlError bad(String code, String sentence) {
        return new ControlError(400, code, sentence);
    }

    /** The request did not even claim to be JSON. */
    static ControlError notJson() {
        return new ControlError(415, "not_json", "Send JSON with Content-Type application/json.");
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
