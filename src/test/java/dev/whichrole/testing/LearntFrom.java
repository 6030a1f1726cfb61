package dev.whichrole.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What weights were learnt from and what came out, as one sum for each training, in {@code learnt-from.txt}. To learn them
 * anew takes minutes and is done by the profile {@code stress}; that a training is due shows in the sum at once.
 */
public final class LearntFrom {
    private static final Path SUMS = Path.of("src/test/resources/learnt-from.txt");

    private LearntFrom() {}

    /** SHA-256 over the names and bytes of these files and of all below these folders, in the order of their names. */
    public static String sum(List<Path> of) {
        try {
            var sum = MessageDigest.getInstance("SHA-256");
            for (Path file : files(of)) {
                sum.update(file.toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
                sum.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(sum.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private static List<Path> files(List<Path> of) throws IOException {
        var all = new TreeSet<Path>();
        for (Path path : of) {
            try (Stream<Path> below = Files.walk(path)) {
                below.filter(Files::isRegularFile).forEach(all::add);
            }
        }
        return List.copyOf(all);
    }

    /** Whether this training wrote down the sum of these. */
    public static boolean isUpToDate(String training, List<Path> of) throws IOException {
        return sum(of).equals(all().get(training));
    }

    /** Writes down what this training has just learnt from, and what came out. */
    public static void write(String training, List<Path> of) throws IOException {
        var all = all();
        all.put(training, sum(of));
        Files.write(
                SUMS,
                all.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .toList());
    }

    private static Map<String, String> all() throws IOException {
        return Files.readAllLines(SUMS).stream()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> b, TreeMap::new));
    }
}
