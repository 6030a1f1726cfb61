package dev.whichrole;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING says of how large the house's parts are and what they are called. */
@DisplayName("In the house")
class HouseTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final int MOST_FILES = 20;
    private static final int MOST_PARAMETERS = 5;

    /** Slack's own words, which the playground uses as Slack does; CONTRIBUTING names them. */
    private static final Set<String> TWICE = Set.of("package-info.java", "Message.java", "Person.java");

    private static List<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void no_package_has_more_than_twenty_files() {
        assertThat(sources(MAIN).stream().collect(groupingBy(Path::getParent)))
                .isNotEmpty()
                .allSatisfy((folder, files) -> assertThat(files).hasSizeLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void no_file_name_stands_for_two_things() {
        Map<String, List<Path>> byName = sources(Path.of("src")).stream()
                .collect(groupingBy(file -> file.getFileName().toString()));
        assertThat(byName.entrySet())
                .filteredOn(name -> name.getValue().size() > 1)
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrderElementsOf(TWICE);
    }

    @Test
    void a_constructor_of_more_than_five_parameters_says_why() {
        assertThat(sources(MAIN))
                .allSatisfy(file -> assertThat(unexplained(file)).isEmpty());
    }

    private static List<String> unexplained(Path file) {
        String name = file.getFileName().toString().replace(".java", "");
        var constructor = Pattern.compile("(\\*/\\R)?    (?:public |private )?" + name + "\\(([^;{}]*)\\)[^;{}()]*\\{");
        return constructor
                .matcher(text(file))
                .results()
                .filter(found -> parameters(found.group(2)) > MOST_PARAMETERS && found.group(1) == null)
                .map(MatchResult::group)
                .toList();
    }

    /** Counted by the commas that part them, so not by those within angle brackets. */
    private static int parameters(String list) {
        String plain = list;
        String before = "";
        while (!plain.equals(before)) {
            before = plain;
            plain = before.replaceAll("<[^<>]*>", "");
        }
        return plain.isBlank() ? 0 : plain.split(",", -1).length;
    }

    @Test
    void parameters_are_counted_as_java_counts_them() {
        assertThat(parameters("")).isZero();
        assertThat(parameters("Map<String, List<Integer>> one, int two")).isEqualTo(2);
    }
}
