package dev.whichrole.playground.manifest;

import dev.whichrole.playground.json.Json;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What Slack refuses in a manifest, from {@code slack/manifest-limits.yaml}. The first fault is reported. */
final class ManifestLimits {
    private static final JsonNode LIMITS = Json.yamlResource("/slack/manifest-limits.yaml");

    private ManifestLimits() {}

    static void check(JsonNode manifest) {
        Json.each(LIMITS.path("values")).forEach(limit -> {
            String path = Json.text(limit, "at");
            checkAll(manifest, List.of(path.split("/", -1)), path, limit);
        });
        known(manifest.at("/settings/event_subscriptions/bot_events"), "events");
        known(manifest.at("/oauth_config/scopes/bot"), "scopes");
        known(manifest.at("/oauth_config/scopes/bot_optional"), "scopes");
    }

    /** Follows the path; {@code *} stands for every item of a list. */
    private static void checkAll(JsonNode node, List<String> path, String label, JsonNode limit) {
        if (path.isEmpty()) {
            checkValue(node, label, limit);
        } else if (!path.get(0).equals("*")) {
            checkAll(node.path(path.get(0)), path.subList(1, path.size()), label, limit);
        } else {
            node.forEach(item -> checkAll(item, path.subList(1, path.size()), label, limit));
        }
    }

    private static void checkValue(JsonNode value, String label, JsonNode limit) {
        if (value.isMissingNode()) {
            refuseIf(limit.path("required").asBoolean(false), label, "is required");
            return;
        }
        int size = value.isContainer() ? value.size() : value.asString("").length();
        String unit = value.isContainer() ? " items" : " characters";
        int max = limit.path("max").asInt(Integer.MAX_VALUE);
        int min = limit.path("min").asInt(0);
        refuseIf(size > max, label, "has " + size + unit + ", at most " + max + " are allowed");
        refuseIf(size < min, label, "has " + size + unit + ", at least " + min + " are needed");
        if (limit.has("pattern")) {
            String text = value.asString("");
            refuseIf(!text.matches(Json.text(limit, "pattern")), label, "must not be \"" + text + "\"");
        }
    }

    private static void known(JsonNode names, String kind) {
        Set<String> known = Json.stringList(LIMITS.path(kind)).stream().collect(Collectors.toSet());
        Json.stringList(names).forEach(name -> refuseIf(!known.contains(name), kind, "have no \"" + name + "\""));
    }

    private static void refuseIf(boolean wrong, String label, String complaint) {
        if (wrong) {
            throw new IllegalArgumentException("Slack would refuse the manifest: " + label + " " + complaint + ".");
        }
    }
}
