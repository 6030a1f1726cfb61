package dev.whichrole.content;

/** A fault in a content file, told as {@code file: path: fault} so that a writer can mend it. */
public final class ContentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ContentException(String file, String path, String fault, Throwable cause) {
        super(file + ": " + (path.isEmpty() ? "" : path + ": ") + fault, cause);
    }
}
