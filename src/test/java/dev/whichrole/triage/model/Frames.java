package dev.whichrole.triage.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What people say around a matter: greetings, thanks, whose it may be, who waits for it. Examples are learnt from once more inside
 * one of these, as none of it decides anything. By four writers who had seen no example.
 */
public final class Frames {
    /** Where the matter stands in a frame. */
    private static final String MATTER = "X";

    public static final Path FILE = Path.of("src/test/resources/triage/frames.txt");
    /** From one frame to the next; a prime, so that all of them come up. */
    private static final int STRIDE = 7;
    /** In so many frames each example is learnt from. */
    private static final int TIMES = 2;

    private final List<String> frames;

    private Frames(List<String> frames) {
        this.frames = List.copyOf(frames);
    }

    public static Frames read() throws IOException {
        return new Frames(Files.readAllLines(FILE));
    }

    /** A text inside a frame; the same for the same number. */
    public String around(String text, int number) {
        return frames.get(Math.floorMod(number * STRIDE, frames.size())).replace(MATTER, text);
    }

    /** The examples, each inside one frame after another. */
    public List<Example> around(List<Example> examples) {
        return IntStream.range(0, TIMES * examples.size())
                .mapToObj(i -> {
                    Example example = examples.get(i % examples.size());
                    return example.saying(around(example.text(), i));
                })
                .toList();
    }
}
