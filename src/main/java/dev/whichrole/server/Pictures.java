package dev.whichrole.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pictures the bot serves, by path: the map as it was made, and the map with a dot or a team's dots as it is asked
 * for. Anybody may ask for any place, so there is a limit to how many wait for theirs at once.
 */
final class Pictures {
    private static final Pattern MAP_WITH_DOT = Pattern.compile("/pictures/map/(0|[1-9]\\d?)/(0|[1-9]\\d?)\\.png");
    private static final Pattern MAP_WITH_TEAM = Pattern.compile("/pictures/team/([A-Za-z0-9_-]{148})\\.png");
    private static final int MOST_WAITING = 8;

    /** Too many pictures are being drawn; the same one can be had a moment later. */
    static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A little more than the 144 places that a run of the quiz can end at. */
    private static final int MOST_KEPT = 150;

    private final byte[] map = read("pictures/map.png");
    private final MapPicture withDot = new MapPicture(map);
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

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
        if (place.matches()) {
            return withDot(path, number(place.group(1)), number(place.group(2)));
        }
        Matcher team = MAP_WITH_TEAM.matcher(path);
        return team.matches() ? withTeam(path, team.group(1)) : Optional.empty();
    }

    private Optional<byte[]> withDot(String path, int x, int y) {
        return x > MapPicture.STEPS || y > MapPicture.STEPS
                ? Optional.empty()
                : Optional.of(drawn(path, () -> withDot.at(x, y)));
    }

    private Optional<byte[]> withTeam(String path, String dots) {
        return TeamDots.read(dots).map(counts -> drawn(path, () -> withDot.ofTeam(counts)));
    }

    private byte[] drawn(String path, Supplier<byte[]> draw) {
        if (!waiting.tryAcquire()) {
            throw new Busy();
        }
        try {
            return oneAtATime(path, draw);
        } finally {
            waiting.release();
        }
    }

    /** One at a time, so that however many are asked for at once, memory for one is needed. */
    private synchronized byte[] oneAtATime(String path, Supplier<byte[]> draw) {
        return kept.computeIfAbsent(path, absent -> draw.get());
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
