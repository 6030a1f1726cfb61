package dev.whichrole.slack.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What Slack refuses with")
class TroubleTest {
    private static final Pattern METHOD = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z]+)+)\"");

    /** The lines of {@code slack-contract/errors.txt}: a method, or any, and its errors. */
    static List<String> documented() throws IOException {
        try (var stream = TroubleTest.class.getResourceAsStream("/slack-contract/errors.txt")) {
            if (stream == null) {
                throw new IOException("no errors.txt");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documented")
    void is_sorted_into_a_meaning_whatever_the_method(String line) {
        String errors = line.substring(line.indexOf(':') + 1).strip();
        assertThat(errors.isEmpty() ? Stream.<String>empty() : Arrays.stream(errors.split(" ", -1)))
                .allSatisfy(error -> assertThat(Trouble.of(error)).isNotEqualTo(Trouble.UNKNOWN));
    }

    @Test
    void is_known_of_every_method_that_is_called() throws IOException {
        Set<String> known = documented().stream()
                .map(line -> line.substring(0, line.indexOf(':')))
                .collect(Collectors.toSet());
        assertThat(called())
                .hasSizeGreaterThan(15)
                .allSatisfy(method -> assertThat(known).contains(method));
    }

    /** The methods that the gateway names. */
    private static Set<String> called() throws IOException {
        var methods = new TreeSet<String>();
        for (String type : List.of("SlackGateway", "SlackReader", "DirectMessages")) {
            Matcher named = METHOD.matcher(
                    Files.readString(Path.of("src/main/java/dev/whichrole/slack/api/" + type + ".java")));
            while (named.find()) {
                methods.add(named.group(1));
            }
        }
        return methods;
    }

    @ParameterizedTest
    @CsvSource({
        "is_archived, ARCHIVED",
        "restricted_action_of_next_year, RESTRICTED",
        "not_in_channel, NOT_INVITED",
        "missing_scope, NO_SCOPE",
        "something_new, UNKNOWN"
    })
    void means_one_thing(String error, Trouble meaning) {
        assertThat(Trouble.of(error)).isEqualTo(meaning);
    }

    @Test
    void is_in_no_two_kinds() throws IOException {
        String source = Files.readString(Path.of("src/main/java/dev/whichrole/slack/api/Trouble.java"));
        source = source.substring(0, source.indexOf("EMPTY"));
        var errors = Pattern.compile("\"([a-z_]+)\"[,)]")
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(errors).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }
}
