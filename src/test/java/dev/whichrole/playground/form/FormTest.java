package dev.whichrole.playground.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whichrole.playground.json.Json;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class FormTest {
    static Stream<JsonNode> values() {
        return Json.each(Json.yamlResource("/playground/form-values.yaml"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void sends_each_kind_of_value_as_slack_does(JsonNode row) {
        FormField field = new FormField(Json.object(), row.path("element"));

        ObjectNode state = field.state(row.path("given"));

        state.remove("type");
        assertThat(state).isEqualTo(row.path("sent"));
    }

    @Test
    void starts_with_what_the_view_starts_with() {
        Form form = form(
                "{type: input, block_id: b, element: {type: checkboxes, action_id: a, initial_options: [{value: x}]}}");

        assertThat(form.initialValues().toString()).isEqualTo("{\"b\":{\"a\":[\"x\"]}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type: plain_text_input                              | ''    | Please fill in this field.
            type: plain_text_input, min_length: 3               | ab    | This needs at least 3 characters.
            type: plain_text_input, max_length: 3               | abcd  | This may have at most 3 characters.
            type: plain_text_input, max_length: 3               | abc   |
            type: number_input, is_decimal_allowed: false       | 1.5   | This number is not allowed here.
            type: number_input, max_value: '9'                  | 10    | This number is not allowed here.
            type: number_input                                  | ten   | This is not a number.
            type: email_text_input                              | ana   | This is not an e-mail address.
            type: url_text_input                                | ana   | This is not a web address.
            type: users_select                                  | U1    |
            """)
    void complains_before_anything_is_sent(String element, String given, String complaint) {
        Form form = form("{type: input, block_id: b, element: {action_id: a, " + element + "}}");
        ObjectNode values = Json.object();
        values.putObject("b").put("a", given);

        var complaints = form.complaints(values);

        assertThat(complaints.get("b")).isEqualTo(complaint);
    }

    private static Form form(String block) {
        return Form.of(Json.array().add(Json.yaml(block)));
    }
}
