package dev.whichrole.playground.manifest;

import dev.whichrole.playground.json.Json;
import dev.whichrole.playground.manifest.Manifest.Command;
import dev.whichrole.playground.manifest.Manifest.OAuth;
import dev.whichrole.playground.manifest.Manifest.Parameter;
import dev.whichrole.playground.manifest.Manifest.Shortcut;
import dev.whichrole.playground.manifest.Manifest.Step;
import dev.whichrole.playground.manifest.Manifest.Tabs;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads {@code manifest.yml}. A manifest that Slack would refuse is an {@link IllegalArgumentException} of one line. */
public final class ManifestReader {
    private ManifestReader() {}

    public static Manifest read(String yaml) {
        JsonNode root = tree(yaml);
        ManifestLimits.check(root);
        JsonNode features = root.path("features");
        JsonNode settings = root.path("settings");
        JsonNode scopes = root.at("/oauth_config/scopes");
        String name = Json.text(root.path("display_information"), "name");
        return new Manifest(
                name,
                Json.text(root.path("display_information"), "description"),
                Json.find(features.path("bot_user"), "display_name").orElse(name),
                tabs(features.path("app_home")),
                commands(features.path("slash_commands")),
                shortcuts(features.path("shortcuts")),
                strings(scopes.path("bot")),
                strings(scopes.path("bot_optional")),
                strings(settings.at("/event_subscriptions/bot_events")),
                settings.at("/interactivity/is_enabled").asBoolean(false),
                new OAuth(
                        Json.stringList(root.at("/oauth_config/redirect_urls")),
                        settings.path("token_rotation_enabled").asBoolean(false)),
                steps(root.path("functions")));
    }

    private static JsonNode tree(String yaml) {
        try {
            JsonNode root = Json.yaml(yaml);
            if (root.isObject()) {
                return root;
            }
        } catch (JacksonException notYaml) {
            throw new IllegalArgumentException("The manifest is not YAML: " + notYaml.getOriginalMessage(), notYaml);
        }
        throw new IllegalArgumentException("The manifest is empty.");
    }

    private static Tabs tabs(JsonNode home) {
        return new Tabs(
                home.path("home_tab_enabled").asBoolean(false),
                home.path("messages_tab_enabled").asBoolean(true),
                home.path("messages_tab_read_only_enabled").asBoolean(false));
    }

    private static List<Command> commands(JsonNode list) {
        return Json.each(list)
                .map(row -> new Command(
                        Json.text(row, "command"),
                        Json.text(row, "usage_hint"),
                        Json.text(row, "description"),
                        row.path("should_escape").asBoolean(false)))
                .toList();
    }

    private static List<Shortcut> shortcuts(JsonNode list) {
        return Json.each(list)
                .map(row -> new Shortcut(
                        Json.text(row, "name"),
                        Json.text(row, "type"),
                        Json.text(row, "callback_id"),
                        Json.text(row, "description")))
                .toList();
    }

    private static List<Step> steps(JsonNode functions) {
        return functions.properties().stream()
                .map(function -> new Step(
                        function.getKey(),
                        Json.text(function.getValue(), "title"),
                        parameters(function.getValue().path("input_parameters")),
                        parameters(function.getValue().path("output_parameters"))))
                .toList();
    }

    /** In the second version of manifests these lie under {@code properties}, beside a list of those required. */
    private static List<Parameter> parameters(JsonNode node) {
        boolean second = node.has("properties");
        List<String> required = Json.stringList(node.path("required"));
        return (second ? node.path("properties") : node)
                .properties().stream()
                        .map(parameter -> new Parameter(
                                parameter.getKey(),
                                Json.text(parameter.getValue(), "title"),
                                Json.text(parameter.getValue(), "type"),
                                second
                                        ? required.contains(parameter.getKey())
                                        : parameter
                                                .getValue()
                                                .path("is_required")
                                                .asBoolean(false)))
                        .toList();
    }

    private static Set<String> strings(JsonNode list) {
        return new LinkedHashSet<>(Json.stringList(list));
    }
}
