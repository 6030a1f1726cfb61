package dev.whichrole.playground.http;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page's JavaScript modules: which imports which. */
class PageModulesTest {
    private static final Pattern IMPORT =
            Pattern.compile("^(?:import|export)\\b[^;]*?['\"]\\./([\\w-]+\\.js)['\"]", Pattern.MULTILINE);

    @Test
    void import_only_what_is_there() throws Exception {
        Map<String, Set<String>> imports = imports();

        assertThat(imports).containsKey("main.js").hasSizeGreaterThan(30);
        assertThat(imports.keySet())
                .containsAll(imports.values().stream().flatMap(Set::stream).toList());
        assertThat(imports.get("main.js")).contains("store.js", "thread.js");
    }

    @Test
    void do_not_import_each_other_in_a_circle() throws Exception {
        assertThat(circle(imports())).isEmpty();
    }

    @Test
    void would_be_caught_in_a_circle() {
        assertThat(circle(Map.of("a.js", Set.of("b.js"), "b.js", Set.of("c.js"), "c.js", Set.of("b.js"))))
                .containsExactly("b.js", "c.js", "b.js");
        assertThat(circle(Map.of("a.js", Set.of("a.js")))).containsExactly("a.js", "a.js");
        assertThat(circle(Map.of("a.js", Set.of("b.js", "c.js"), "b.js", Set.of("c.js"), "c.js", Set.of())))
                .isEmpty();
    }

    /** The first circle found, its first module repeated at the end; empty when there is none. */
    private static List<String> circle(Map<String, Set<String>> imports) {
        Set<String> done = new TreeSet<>();
        return new TreeMap<>(imports)
                .keySet().stream()
                        .map(module -> circleFrom(module, imports, new ArrayList<>(), done))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(List.of());
    }

    private static Optional<List<String>> circleFrom(
            String module, Map<String, Set<String>> imports, List<String> path, Set<String> done) {
        if (path.contains(module)) {
            List<String> circle = new ArrayList<>(path.subList(path.indexOf(module), path.size()));
            circle.add(module);
            return Optional.of(circle);
        }
        if (!done.add(module)) {
            return Optional.empty();
        }
        path.add(module);
        Optional<List<String>> found = imports.getOrDefault(module, Set.of()).stream()
                .sorted()
                .map(next -> circleFrom(next, imports, path, done))
                .flatMap(Optional::stream)
                .findFirst();
        path.remove(path.size() - 1);
        return found;
    }

    private static Map<String, Set<String>> imports() throws Exception {
        URI main = PageModulesTest.class.getResource("/playground/js/main.js").toURI();
        try (Stream<Path> files = Files.list(Path.of(main).resolveSibling(""))) {
            return files.collect(toMap(file -> file.getFileName().toString(), PageModulesTest::importsOf));
        }
    }

    private static Set<String> importsOf(Path file) {
        try {
            Set<String> found = new TreeSet<>();
            IMPORT.matcher(Files.readString(file)).results().forEach(one -> found.add(one.group(1)));
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Reading " + file, unreadable);
        }
    }
}
