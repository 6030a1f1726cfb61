package dev.whichrole.playground.control.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.OpenView;
import dev.whichrole.playground.testing.PlaygroundFixture;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every kind of select, as an optional input of a modal that is filled in already. */
class InputsTest extends PlaygroundFixture {
    private static final String OPTIONS = "[{text: {type: plain_text, text: Slow}, value: slow},"
            + " {text: {type: plain_text, text: Fast}, value: fast}]";
    private static final String SLOW = "{text: {type: plain_text, text: Slow}, value: slow}";

    private final Map<String, String> elements = Map.of(
            "owner",
            "{type: users_select, initial_user: U0BEN}",
            "place",
            "{type: conversations_select, initial_conversation: C0GENERAL, filter: {include: [public]}}",
            "channel",
            "{type: channels_select, initial_channel: C0RANDOM}",
            "pace",
            "{type: static_select, initial_option: " + SLOW + ", options: " + OPTIONS + "}",
            "tone",
            "{type: radio_buttons, initial_option: " + SLOW + ", options: " + OPTIONS + "}",
            "parts",
            "{type: checkboxes, initial_options: [" + SLOW + "], options: " + OPTIONS + "}");

    private String id = "";

    @BeforeEach
    void open() {
        slack.as("ana").runs("quiz.start");
        JsonNode opened = call(
                "views.open",
                Json.object()
                        .put("trigger_id", bot.last().json().path("trigger_id").stringValue())
                        .set("view", view(""))
                        .toString());
        id = opened.at("/view/id").stringValue();
    }

    /** The modal, with this at the end of every block id. */
    private ObjectNode view(String suffix) {
        ObjectNode view = (ObjectNode) Json.yaml(
                "{type: modal, title: {type: plain_text, text: Settings}, submit: {type: plain_text, text: Save}}");
        view.set("blocks", Json.list(elements.entrySet().stream().map(entry -> {
            ObjectNode block =
                    (ObjectNode) Json.yaml("{type: input, optional: true, label: {type: plain_text, text: L}}");
            ObjectNode element = ((ObjectNode) Json.yaml(entry.getValue())).put("action_id", "pick");
            return block.put("block_id", entry.getKey() + suffix).set("element", element);
        })));
        return view;
    }

    private String update(ObjectNode view) {
        return error(
                "views.update",
                Json.object().put("view_id", id).set("view", view).toString());
    }

    private OpenView modal() {
        return slack.as("ana").modal();
    }

    /** What the app is sent, by block. */
    private Map<String, String> submitted(OpenView view) {
        view.submit();
        return bot.last().json().at("/view/state/values").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, block -> chosen(block.getValue().path("pick"))));
    }

    private static String chosen(JsonNode state) {
        JsonNode value = state.properties().stream()
                .filter(field -> field.getKey().startsWith("selected_"))
                .findFirst()
                .orElseThrow()
                .getValue();
        return value.isArray()
                ? Json.each(value)
                        .map(option -> Json.text(option, "value"))
                        .toList()
                        .toString()
                : value.isObject() ? Json.text(value, "value") : value.asString("null");
    }

    @Test
    void are_sent_as_they_were_filled_in_beforehand() {
        assertThat(submitted(modal()))
                .containsEntry("owner", "U0BEN")
                .containsEntry("place", "C0GENERAL")
                .containsEntry("channel", "C0RANDOM")
                .containsEntry("pace", "slow")
                .containsEntry("tone", "slow")
                .containsEntry("parts", "[slow]");
    }

    @Test
    void can_be_chosen_by_the_words_a_person_sees() {
        OpenView view = modal().select("owner", "pick", "@mira")
                .select("place", "pick", "#hiring")
                .select("channel", "pick", "#platform-debate")
                .select("pace", "pick", "Fast")
                .select("tone", "pick", "fast")
                .choose("parts", "pick", "Slow", "Fast");

        assertThat(submitted(view))
                .containsEntry("owner", "U0MIRA")
                .containsEntry("place", "C0HIRING")
                .containsEntry("channel", "C0PLATFORMDEBATE")
                .containsEntry("pace", "fast")
                .containsEntry("tone", "fast")
                .containsEntry("parts", "[slow, fast]");
    }

    @Test
    void can_be_cleared() {
        OpenView view = modal();
        elements.keySet().forEach(block -> view.clear(block, "pick"));

        var sent = submitted(view);

        assertThat(sent.remove("parts")).isEqualTo("[]");
        assertThat(sent.values()).hasSize(5).containsOnly("null");
    }

    @Test
    void offer_nothing_that_is_filtered_out() {
        assertThatThrownBy(() -> modal().select("place", "pick", "#leads")).hasMessageContaining("not offered");
        assertThatThrownBy(() -> modal().select("channel", "pick", "#leads")).hasMessageContaining("not offered");
        assertThatThrownBy(() -> modal().select("pace", "pick", "Never")).hasMessageContaining("not offered");
        assertThatThrownBy(() -> modal().select("owner", "pick", "@nobody")).hasMessageContaining("not offered");
    }

    @Test
    void survive_an_update_with_the_same_ids_and_start_anew_with_others() {
        modal().select("owner", "pick", "@mira").clear("pace", "pick").keep();

        assertThat(update(view(""))).isEmpty();
        assertThat(modal().value("owner", "pick").stringValue()).isEqualTo("U0MIRA");
        assertThat(modal().value("pace", "pick").isNull()).isTrue();

        assertThat(update(view("-2"))).isEmpty();
        assertThat(modal().value("owner-2", "pick").stringValue()).isEqualTo("U0BEN");
        assertThat(modal().value("pace-2", "pick").stringValue()).isEqualTo("slow");
    }

    @Test
    void drop_what_an_update_no_longer_offers() {
        modal().select("pace", "pick", "fast").keep();
        ObjectNode view = view("");
        Json.each(view.path("blocks"))
                .filter(block -> Json.text(block, "block_id").equals("pace"))
                .forEach(block -> ((ObjectNode) block.path("element"))
                        .set("options", Json.array().add(Json.yaml(SLOW))));

        assertThat(update(view)).isEmpty();

        assertThat(submitted(modal())).containsEntry("pace", "slow");
    }
}
