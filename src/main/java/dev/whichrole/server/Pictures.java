package dev.whichrole.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pictures the bot serves, by path: the map as it was made, and the map with a dot or a team's dots as it is asked
 * for. Anybody may ask for any place, so there is a limit to how many wait for theirs at once; what was drawn already
 * waits for none of them.
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
    /** Of these there are endlessly many, so they have a place of their own and push out no others. */
    private static final int MOST_TEAMS_KEPT = 20;

    private final byte[] map = read("pictures/map.png");
    private final MapPicture withDot = new MapPicture(map);
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    private final Kept places = new Kept(MOST_KEPT);
    private final Kept teams = new Kept(MOST_TEAMS_KEPT);

    /** What was drawn lately, by path. Looking at it waits for nobody who draws. */
    private static final class Kept {
        private final Map<String, byte[]> pictures;

        @SuppressWarnings("serial") // never serialised
        Kept(int most) {
            this.pictures = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
                    return size() > most;
                }
            });
        }

        Optional<byte[]> find(String path) {
            return Optional.ofNullable(pictures.get(path));
        }

        void keep(String path, byte[] picture) {
            pictures.put(path, picture);
        }
    }

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
                : Optional.of(kept(places, path, () -> withDot.at(x, y)));
    }

    private Optional<byte[]> withTeam(String path, String dots) {
        return TeamDots.read(dots).map(counts -> kept(teams, path, () -> withDot.ofTeam(counts)));
    }

    private byte[] kept(Kept kept, String path, Supplier<byte[]> draw) {
        return kept.find(path).orElseGet(() -> drawn(kept, path, draw));
    }

    private byte[] drawn(Kept kept, String path, Supplier<byte[]> draw) {
        if (!waiting.tryAcquire()) {
            throw new Busy();
        }
        try {
            return oneAtATime(kept, path, draw);
        } finally {
            waiting.release();
        }
    }

    /** One at a time, so that however many are asked for at once, memory for one is needed. */
    private synchronized byte[] oneAtATime(Kept kept, String path, Supplier<byte[]> draw) {
        Optional<byte[]> meanwhile = kept.find(path);
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        byte[] picture = draw.get();
        kept.keep(path, picture);
        return picture;
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
