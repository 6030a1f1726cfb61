package dev.whichrole.playground.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.testing.Colleague;
import dev.whichrole.playground.testing.PlaygroundFixture;
import dev.whichrole.playground.testing.StubBot.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every kind of payload against the fields that Slack's have: none that Slack does not send, none missing, none of another type. */
class PayloadShapeTest extends PlaygroundFixture {
    private static final JsonNode SHAPES = Json.yamlResource("/playground/payload-shapes.yaml");

    /** Fields that Slack's documentation has and its Java client leaves to the parent type. */
    private static final Map<String, List<String>> DOCUMENTED = Map.of(
            "event_message",
                    List.of("blocks", "app_id", "subtype", "hidden", "message", "previous_message", "deleted_ts"),
            "event_app_mention", List.of("channel_type", "parent_user_id"),
            "event_team_join", List.of("event_ts"),
            "event_app_uninstalled", List.of("event_ts"),
            "event_tokens_revoked", List.of("event_ts"),
            "view_submission", List.of("response_urls"),
            "view", List.of("blocks"));

    private static final String BLOCKS = """
            [{"type": "actions", "elements": [{"type": "button", "action_id": "go",
              "text": {"type": "plain_text", "text": "Go"}}]}]
            """;

    private static final String MODAL = """
            {"type": "modal", "callback_id": "form", "notify_on_close": true, "submit": {"type": "plain_text", "text": "Send"},
             "title": {"type": "plain_text", "text": "Form"}, "blocks": %s}
            """.formatted(BLOCKS);

    private final List<String> faults = new ArrayList<>();

    @Test
    void every_payload_has_the_fields_that_slack_sends_and_no_others() {
        Map<String, JsonNode> sent = provoke();

        assertThat(sent.keySet())
                .containsExactlyInAnyOrder(
                        "command",
                        "block_actions",
                        "block_actions in a view",
                        "block_actions on Home",
                        "block_actions on an ephemeral one",
                        "message_action",
                        "shortcut",
                        "view_submission",
                        "view_closed",
                        "app_home_opened",
                        "app_mention",
                        "message",
                        "team_join",
                        "member_joined_channel",
                        "app_uninstalled",
                        "tokens_revoked");
        sent.forEach(this::check);
        assertSoftly(all -> faults.forEach(fault -> all.fail(fault)));
    }

    @Test
    void a_click_on_what_one_person_sees_says_so_and_brings_no_message() {
        JsonNode payload = Objects.requireNonNull(provoke().get("block_actions on an ephemeral one"));

        assertThat(payload.at("/container/is_ephemeral").booleanValue()).isTrue();
        assertThat(payload.at("/container/is_app_unfurl").isBoolean()).isTrue();
        assertThat(payload.has("message")).isFalse();
        assertThat(payload.has("response_url")).isTrue();
    }

    @Test
    void a_click_on_home_brings_the_whole_view_and_no_message_or_response_url() {
        JsonNode payload = Objects.requireNonNull(provoke().get("block_actions on Home"));

        assertThat(payload.at("/view/type").asString()).isEqualTo("home");
        assertThat(payload.at("/view/blocks").isArray()).isTrue();
        assertThat(payload.at("/container/view_id")).isEqualTo(payload.at("/view/id"));
        assertThat(payload.has("message")).isFalse();
        assertThat(payload.has("channel")).isFalse();
        assertThat(payload.has("response_url")).isFalse();
    }

    /** Does everything that Slack tells an app of, and gives what the bot was sent, by name. */
    private Map<String, JsonNode> provoke() {
        Colleague ana = slack.as("ana");
        bot.answers(Answer.json("{\"text\": \"t\", \"blocks\": " + BLOCKS + "}"));
        ana.in("general").types("/whichrole sre");
        bot.answers(Answer.OK);
        ana.in("general").last().click("Go");
        call("chat.postMessage", "{\"channel\": \"C0GENERAL\", \"text\": \"t\", \"blocks\": " + BLOCKS + "}");
        ana.in("general").last().click("Go");
        ana.in("platform-debate").types("@whichrole who?");
        var asked = ana.in("platform-debate").last();
        ana.in("platform-debate").runs(shortcut("message"), asked);
        ana.runs(shortcut("global"));
        call("views.open", "{\"trigger_id\": \"" + lastTrigger() + "\", \"view\": " + MODAL + "}");
        ana.modal().click("Go");
        ana.modal().submit();
        ana.runs(shortcut("global"));
        call("views.open", "{\"trigger_id\": \"" + lastTrigger() + "\", \"view\": " + MODAL + "}");
        ana.modal().close();
        ana.visitsHome();
        call("views.publish", "{\"user_id\": \"U0ANA\", \"view\": {\"type\": \"home\", \"blocks\": " + BLOCKS + "}}");
        ana.home().click("Go");
        ana.visitsHome();
        ana.with("whichrole").types("hello");
        slack.newColleague();
        slack.uninstalls("priya");
        slack.settle();
        return named();
    }

    private static String shortcut(String type) {
        return Json.each(Json.yaml(testManifest()).at("/features/shortcuts"))
                .filter(one -> Json.text(one, "type").equals(type))
                .map(one -> Json.text(one, "callback_id"))
                .findFirst()
                .orElseThrow();
    }

    private String lastTrigger() {
        slack.settle();
        List<JsonNode> all = slack.deliveries("shortcut");
        return all.get(all.size() - 1).at("/payload/trigger_id").asString();
    }

    private Map<String, JsonNode> named() {
        Map<String, JsonNode> byName = new LinkedHashMap<>();
        slack.deliveries().forEach(entry -> {
            JsonNode payload = entry.path("payload");
            byName.put(name(payload), payload);
        });
        return byName;
    }

    private static String name(JsonNode payload) {
        if (payload.has("command")) {
            return "command";
        }
        String type = Json.text(payload, "type");
        if (type.equals("event_callback")) {
            return Json.text(payload.path("event"), "type");
        }
        if (!type.equals("block_actions")) {
            return type;
        }
        if (payload.has("view")) {
            return payload.at("/view/type").asString().equals("home")
                    ? "block_actions on Home"
                    : "block_actions in a view";
        }
        return payload.at("/container/is_ephemeral").asBoolean() ? "block_actions on an ephemeral one" : type;
    }

    private void check(String name, JsonNode payload) {
        if (payload.has("event")) {
            compare(name, "envelope", payload);
            compare(name, "authorization", payload.at("/authorizations/0"));
            compare(name, "event_" + name, payload.path("event"));
            if (payload.at("/event/user").isObject()) {
                compare(name, "member", payload.at("/event/user"));
            }
        } else if (name.equals("shortcut")) {
            assertThat(payload.properties())
                    .extracting(Map.Entry::getKey)
                    .containsExactlyInAnyOrder(
                            "type",
                            "token",
                            "action_ts",
                            "team",
                            "user",
                            "callback_id",
                            "trigger_id",
                            "enterprise",
                            "is_enterprise_install");
            compare(name, "team", payload.path("team"));
            compare(name, "user", payload.path("user"));
        } else {
            compare(name, name.split(" ", 2)[0], payload);
            for (String part : List.of("team", "user", "container", "channel", "message", "view")) {
                if (payload.path(part).isObject()) {
                    compare(name, part, payload.path(part));
                }
            }
        }
    }

    private void compare(String name, String shape, JsonNode sent) {
        JsonNode known = SHAPES.path(shape);
        assertThat(known.isObject()).as(shape).isTrue();
        known.properties().forEach(field -> {
            boolean always = field.getKey().endsWith("!");
            String key = field.getKey().replace("!", "");
            JsonNode value = sent.path(key);
            if (always && value.isMissingNode()) {
                faults.add(name + ": " + shape + " lacks " + key);
            } else if (!value.isMissingNode()
                    && !value.isNull()
                    && !is(value, field.getValue().asString(), shape)) {
                faults.add(name + ": " + shape + "." + key + " is no "
                        + field.getValue().asString() + ": " + value);
            }
        });
        sent.properties().forEach(field -> {
            boolean slacks = known.has(field.getKey())
                    || known.has(field.getKey() + "!")
                    || DOCUMENTED.getOrDefault(shape, List.of()).contains(field.getKey());
            if (!slacks) {
                faults.add(name + ": " + shape + " has " + field.getKey() + ", which Slack does not send");
            }
        });
    }

    /** A command comes as a form, where everything is text; what the app hears of its own message may be in an object. */
    private static boolean is(JsonNode value, String kind, String shape) {
        return switch (kind) {
            case "object" -> value.isObject();
            case "list" -> value.isArray();
            case "boolean" -> value.isBoolean() || shape.equals("command");
            case "number" -> value.isNumber();
            default -> value.isString() || (shape.equals("event_team_join") && value.isObject());
        };
    }
}
