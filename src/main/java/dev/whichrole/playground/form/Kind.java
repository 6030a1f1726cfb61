package dev.whichrole.playground.form;

import dev.whichrole.playground.json.Json;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How one kind of element holds its value: the field it is sent in, the field it starts from, and its form. */
record Kind(String selected, String initial, Form form) {
    /** The form of a value on the wire. */
    enum Form {
        TEXT,
        TEXTS,
        OPTION,
        OPTIONS,
        EPOCH,
        RICH_TEXT
    }

    private static final Kind OPTION = new Kind("selected_option", "initial_option", Form.OPTION);
    private static final Kind OPTIONS = new Kind("selected_options", "initial_options", Form.OPTIONS);
    private static final Kind TYPED = new Kind("value", "initial_value", Form.TEXT);

    private static final Map<String, Kind> BY_TYPE = Map.ofEntries(
            Map.entry("static_select", OPTION),
            Map.entry("external_select", OPTION),
            Map.entry("radio_buttons", OPTION),
            Map.entry("overflow", OPTION),
            Map.entry("multi_static_select", OPTIONS),
            Map.entry("multi_external_select", OPTIONS),
            Map.entry("checkboxes", OPTIONS),
            Map.entry("users_select", new Kind("selected_user", "initial_user", Form.TEXT)),
            Map.entry("multi_users_select", new Kind("selected_users", "initial_users", Form.TEXTS)),
            Map.entry("channels_select", new Kind("selected_channel", "initial_channel", Form.TEXT)),
            Map.entry("multi_channels_select", new Kind("selected_channels", "initial_channels", Form.TEXTS)),
            Map.entry("conversations_select", new Kind("selected_conversation", "initial_conversation", Form.TEXT)),
            Map.entry(
                    "multi_conversations_select",
                    new Kind("selected_conversations", "initial_conversations", Form.TEXTS)),
            Map.entry("datepicker", new Kind("selected_date", "initial_date", Form.TEXT)),
            Map.entry("timepicker", new Kind("selected_time", "initial_time", Form.TEXT)),
            Map.entry("datetimepicker", new Kind("selected_date_time", "initial_date_time", Form.EPOCH)),
            Map.entry("plain_text_input", TYPED),
            Map.entry("email_text_input", TYPED),
            Map.entry("url_text_input", TYPED),
            Map.entry("number_input", TYPED),
            Map.entry("rich_text_input", new Kind("rich_text_value", "initial_value", Form.RICH_TEXT)));

    /** Empty for elements that hold nothing, such as buttons. */
    static Optional<Kind> of(JsonNode element) {
        return Optional.ofNullable(BY_TYPE.get(Json.text(element, "type")));
    }
}
