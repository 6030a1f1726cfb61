package dev.whichrole.playground.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every documented limit, at the limit and one beyond it. */
class BlockKitLimitsTest {
    private static final JsonNode LIMITS =
            new JsonMapper().readTree(BlockKitLimitsTest.class.getResourceAsStream("/slack/blockkit-limits.json"));

    static Stream<LimitCase> cases() {
        return LimitCase.all().stream().filter(LimitCase::testedHere);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_accepted_at_the_limit(LimitCase limit) {
        JsonNode payload = limit.payload(limit.accepted(number(limit)));

        assertThat(BlockKit.validate(limit.surface(), payload)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_refused_one_beyond_the_limit(LimitCase limit) {
        JsonNode payload = limit.payload(limit.refused(number(limit)));

        assertThat(BlockKit.validate(limit.surface(), payload)).isNotEmpty();
    }

    @Test
    void every_number_in_the_table_has_a_case() {
        assertThat(LimitCase.all())
                .extracting(LimitCase::limit)
                .containsExactlyInAnyOrderElementsOf(numbers(LIMITS, ""));
    }

    private static int number(LimitCase limit) {
        return LIMITS.at("/" + limit.limit().replace('.', '/').replace('~', '.'))
                .intValue();
    }

    private static List<String> numbers(JsonNode node, String path) {
        List<String> found = new ArrayList<>();
        if (node.isInt()) {
            found.add(path.substring(1));
        }
        node.properties()
                .forEach(field -> found.addAll(
                        numbers(field.getValue(), path + "." + field.getKey().replace('.', '~'))));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            found.addAll(numbers(node.get(i), path + "." + i));
        }
        return found;
    }
}
