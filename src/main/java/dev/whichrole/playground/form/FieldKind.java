package dev.whichrole.playground.form;

import dev.whichrole.playground.json.Json;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How one kind of element holds its value: the field it is sent in, the field it starts from, and its form. */
record FieldKind(String selected, String initial, Form form) {
    /** The form of a value on the wire. */
    enum Form {
        TEXT,
        TEXTS,
        OPTION,
        OPTIONS,
        EPOCH,
        RICH_TEXT
    }

    private static final FieldKind OPTION = new FieldKind("selected_option", "initial_option", Form.OPTION);
    private static final FieldKind OPTIONS = new FieldKind("selected_options", "initial_options", Form.OPTIONS);
    private static final FieldKind TYPED = new FieldKind("value", "initial_value", Form.TEXT);

    private static final Map<String, FieldKind> BY_TYPE = Map.ofEntries(
            Map.entry("static_select", OPTION),
            Map.entry("external_select", OPTION),
            Map.entry("radio_buttons", OPTION),
            Map.entry("overflow", OPTION),
            Map.entry("multi_static_select", OPTIONS),
            Map.entry("multi_external_select", OPTIONS),
            Map.entry("checkboxes", OPTIONS),
            Map.entry("users_select", new FieldKind("selected_user", "initial_user", Form.TEXT)),
            Map.entry("multi_users_select", new FieldKind("selected_users", "initial_users", Form.TEXTS)),
            Map.entry("channels_select", new FieldKind("selected_channel", "initial_channel", Form.TEXT)),
            Map.entry("multi_channels_select", new FieldKind("selected_channels", "initial_channels", Form.TEXTS)),
            Map.entry(
                    "conversations_select", new FieldKind("selected_conversation", "initial_conversation", Form.TEXT)),
            Map.entry(
                    "multi_conversations_select",
                    new FieldKind("selected_conversations", "initial_conversations", Form.TEXTS)),
            Map.entry("datepicker", new FieldKind("selected_date", "initial_date", Form.TEXT)),
            Map.entry("timepicker", new FieldKind("selected_time", "initial_time", Form.TEXT)),
            Map.entry("datetimepicker", new FieldKind("selected_date_time", "initial_date_time", Form.EPOCH)),
            Map.entry("plain_text_input", TYPED),
            Map.entry("email_text_input", TYPED),
            Map.entry("url_text_input", TYPED),
            Map.entry("number_input", TYPED),
            Map.entry("rich_text_input", new FieldKind("rich_text_value", "initial_value", Form.RICH_TEXT)));

    /** Empty for elements that hold nothing, such as buttons. */
    static Optional<FieldKind> of(JsonNode element) {
        return Optional.ofNullable(BY_TYPE.get(Json.text(element, "type")));
    }
}
