package dev.whichrole.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whichrole.answer.Phrase;
import dev.whichrole.handbook.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class YamlTest {
    record Page(String title, Phrase shortLine, Map<Role, String> lines, List<Item> items) {}

    record Item(String word, int weight) {
        Item {
            if (weight < 1) {
                throw new IllegalArgumentException("weight must be at least 1, not " + weight);
            }
        }
    }

    private static final String GOOD = """
            title: Roles
            short-line: Hello {name}
            lines:
              infra: tracks
              sre: train
            items:
              - word: pager
                weight: 2
            """;

    @Test
    void reads_records_with_kebab_case_keys_phrases_and_role_ids() {
        var page = parse(GOOD);
        assertThat(page.shortLine().with("name", "Ana")).isEqualTo("Hello Ana");
        assertThat(page.lines()).containsEntry(Role.SRE, "train");
    }

    @Nested
    class a_fault_names_file_path_and_what_is_wrong {
        @Test
        void when_a_key_is_missing() {
            assertFault(GOOD.replace("    weight: 2\n", ""), "page.yaml: items.1.weight: Missing");
        }

        @Test
        void when_a_key_is_unknown() {
            assertFault(GOOD + "extra: 1\n", "page.yaml: extra: Unrecognized property");
        }

        @Test
        void when_a_key_is_empty() {
            assertFault(GOOD.replace("title: Roles", "title:"), "page.yaml: title: Null value");
        }

        @Test
        void when_a_key_is_doubled() {
            assertFault(GOOD + "title: Again\n", "Duplicate");
        }

        @Test
        void when_a_role_does_not_exist() {
            assertFault(GOOD.replace("sre:", "sro:"), "page.yaml: lines: Cannot deserialize Map key");
        }

        @Test
        void when_the_record_refuses_a_value() {
            assertFault(GOOD.replace("weight: 2", "weight: 0"), "page.yaml: items.1: weight must be at least 1, not 0");
        }

        @Test
        void when_the_file_is_not_there() {
            assertThatThrownBy(() -> Yaml.read("content/nowhere.yaml", Page.class))
                    .isInstanceOf(ContentException.class)
                    .hasMessage("content/nowhere.yaml: no such file");
        }

        private void assertFault(String text, String message) {
            assertThatThrownBy(() -> parse(text))
                    .isInstanceOf(ContentException.class)
                    .hasMessageContaining(message);
        }
    }

    private static Page parse(String text) {
        return Yaml.parse("page.yaml", text, Page.class);
    }
}
