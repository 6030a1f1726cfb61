package dev.whichrole.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Content files that are no YAML: the weights that were learnt, as lines or as bytes. */
final class ContentLines {
    private ContentLines() {}

    /**
     * The lines of a file on the class path.
     *
     * @throws ContentException if there is no such file
     */
    static List<String> read(String file) {
        try (var reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    /**
     * The bytes of a file on the class path.
     *
     * @throws ContentException if there is no such file
     */
    static byte[] bytes(String file) {
        try (var stream = open(file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    private static InputStream open(String file) {
        var stream = ContentLines.class.getClassLoader().getResourceAsStream(file);
        if (stream == null) {
            throw new ContentException(file, "", "no such file", new IllegalStateException());
        }
        return stream;
    }
}
