package dev.whichrole.server.picture;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures that are drawn as they are asked for, by the address that says what is on them. */
public final class PictureGallery {
    private static final Pattern BLEND = Pattern.compile("/pictures/blend/([-\\d]{7,15})\\.png");
    private static final Pattern PAIR = Pattern.compile("/pictures/pair/([-\\d]{7,15})/([-\\d]{7,15})\\.png");
    private static final Pattern TEAM = Pattern.compile("/pictures/team/([-\\d]{7,15})/([-\\d]{7,15})\\.png");
    private static final Pattern COMPARE = Pattern.compile("/pictures/compare/([-a-z]{1,40})\\.png");

    private final Drawings drawings = new Drawings();

    /** What kind of picture it is; of some there are a few, of others more than anybody can keep. */
    public enum Kind {
        BLEND,
        COMPARISON,
        PAIR,
        TEAM
    }

    /**
     * A picture that can be drawn.
     *
     * @param drawing makes it, as a PNG; one at a time
     */
    public record Drawable(Kind kind, Supplier<byte[]> drawing) {}

    /** The picture at this path; empty if there is none. Nothing is drawn yet. */
    public Optional<Drawable> at(String path) {
        return blend(path).or(() -> pair(path)).or(() -> team(path)).or(() -> comparison(path));
    }

    private Optional<Drawable> blend(String path) {
        return match(BLEND, path)
                .flatMap(found -> CornerNumbers.ofWhole(found.group(1)))
                .map(shares ->
                        new Drawable(Kind.BLEND, () -> drawings.blend(shares).png()));
    }

    private Optional<Drawable> pair(String path) {
        return match(PAIR, path)
                .flatMap(found -> CornerNumbers.ofWhole(found.group(1))
                        .flatMap(you -> CornerNumbers.ofWhole(found.group(2))
                                .map(they -> new Drawable(
                                        Kind.PAIR,
                                        () -> drawings.pair(you, they).png()))));
    }

    private Optional<Drawable> team(String path) {
        return match(TEAM, path)
                .flatMap(found -> CornerNumbers.read(found.group(1))
                        .flatMap(people -> CornerNumbers.ofWhole(found.group(2))
                                .map(shares -> new Drawable(
                                        Kind.TEAM,
                                        () -> drawings.coverage(people, shares).png()))));
    }

    private Optional<Drawable> comparison(String path) {
        return match(COMPARE, path)
                .flatMap(found -> corners(found.group(1)))
                .map(corners -> new Drawable(
                        Kind.COMPARISON, () -> drawings.comparison(corners).png()));
    }

    /** Two corners or more, each once, in their order: so each picture has one address. */
    private static Optional<Set<Corner>> corners(String ids) {
        var corners = EnumSet.noneOf(Corner.class);
        for (String id : ids.split("-", -1)) {
            Corner.byId(id).ifPresent(corners::add);
        }
        var written = String.join("-", corners.stream().map(Corner::id).toList());
        return corners.size() > 1 && written.equals(ids) ? Optional.of(corners) : Optional.empty();
    }

    private static Optional<Matcher> match(Pattern pattern, String path) {
        return Optional.of(pattern.matcher(path)).filter(Matcher::matches);
    }
}
