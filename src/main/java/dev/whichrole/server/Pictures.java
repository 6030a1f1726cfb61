package dev.whichrole.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The pictures the bot serves, by path, held in memory. */
final class Pictures {
    private final Map<String, byte[]> byPath = Map.of("/pictures/map.png", read("pictures/map.png"));

    Optional<byte[]> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private static byte[] read(String resource) {
        try (var stream = Pictures.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no picture " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
