package dev.whichrole.server;

import dev.whichrole.server.picture.PictureGallery;
import dev.whichrole.server.picture.PictureGallery.Drawable;
import dev.whichrole.server.picture.PictureGallery.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * The pictures the bot serves, by path: some as they were made, some drawn as they are asked for. Anybody may ask for any,
 * so there is a limit to how many wait for theirs at once; what was drawn already waits for none of them.
 */
final class Pictures {
    /** What was drawn ahead of time, by file name. */
    private static final Set<String> STILLS = Set.of(
            "map.png",
            "train.png",
            "ladder/infra.png",
            "ladder/sre.png",
            "ladder/devops.png",
            "ladder/platform.png",
            "icon.png");

    private static final String FOLDER = "/pictures/";
    private static final int MOST_WAITING = 8;

    /** Too many pictures are being drawn; the same one can be had a moment later. */
    static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A little more than the 200 blends that a run of the quiz can end with. */
    private static final int MOST_BLENDS_KEPT = 220;

    private static final int MOST_COMPARISONS_KEPT = 11;
    /** Of these there are endlessly many, so they have a place of their own and push out no others. */
    private static final int MOST_OTHERS_KEPT = 20;

    private final PictureGallery gallery = new PictureGallery();
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    private final Map<String, byte[]> stills = new ConcurrentHashMap<>();
    private final Map<Kind, Kept> drawn = new EnumMap<>(Map.of(
            Kind.BLEND, new Kept(MOST_BLENDS_KEPT),
            Kind.COMPARISON, new Kept(MOST_COMPARISONS_KEPT),
            Kind.PAIR, new Kept(MOST_OTHERS_KEPT),
            Kind.TEAM, new Kept(MOST_OTHERS_KEPT)));

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
        String name = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "";
        return STILLS.contains(name)
                ? Optional.of(stills.computeIfAbsent(name, Pictures::read))
                : gallery.at(path).map(picture -> drawn(path, picture));
    }

    private byte[] drawn(String path, Drawable picture) {
        Kept kept = Objects.requireNonNull(drawn.get(picture.kind()));
        return kept.find(path).orElseGet(() -> drawn(kept, path, picture.drawing()));
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

    private static byte[] read(String name) {
        String resource = "pictures/" + name.replace('/', '-');
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
