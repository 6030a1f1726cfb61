package dev.whichrole.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures the bot serves, by path: the map as it was made, and the map with a dot as it is asked for. */
final class Pictures {
    private static final Pattern MAP_WITH_DOT = Pattern.compile("/pictures/map/(0|[1-9]\\d?)/(0|[1-9]\\d?)\\.png");
    /** A little more than the 144 places that a run of the quiz can end at. */
    private static final int MOST_KEPT = 150;

    private final byte[] map = read("pictures/map.png");
    private final MapPicture withDot = new MapPicture(map);

    @SuppressWarnings("serial") // never serialised
    private final Map<String, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Optional<byte[]> at(String path) {
        if (path.equals("/pictures/map.png")) {
            return Optional.of(map);
        }
        Matcher place = MAP_WITH_DOT.matcher(path);
        return place.matches() ? withDot(path, number(place.group(1)), number(place.group(2))) : Optional.empty();
    }

    /** One at a time, so that however many are asked for at once, memory for one is needed. */
    private synchronized Optional<byte[]> withDot(String path, int x, int y) {
        return x > MapPicture.STEPS || y > MapPicture.STEPS
                ? Optional.empty()
                : Optional.of(kept.computeIfAbsent(path, absent -> withDot.at(x, y)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
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
