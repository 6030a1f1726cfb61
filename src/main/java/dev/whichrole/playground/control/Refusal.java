package dev.whichrole.playground.control;

/** A request of the page or a test that makes no sense here; becomes a 400 or 404 with a sentence. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    private Refusal(int status, String code, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
        this.code = code;
    }

    static Refusal notFound(String code, String sentence) {
        return new Refusal(404, code, sentence);
    }

    static Refusal bad(String code, String sentence) {
        return new Refusal(400, code, sentence);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
