package dev.whichrole.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Content files that are lists of lines rather than YAML: the weights that were learnt. */
final class ContentLines {
    private ContentLines() {}

    /**
     * The lines of a file on the class path.
     *
     * @throws ContentException if there is no such file
     */
    static List<String> read(String file) {
        var stream = ContentLines.class.getClassLoader().getResourceAsStream(file);
        if (stream == null) {
            throw new ContentException(file, "", "no such file", new IllegalStateException());
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }
}
