package dev.whichrole.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The nulls in the lists of a payload. Slack sends none, and whoever goes through a list expects none. */
final class Holes {
    private Holes() {}

    /** Whether there are any, however deep. */
    static boolean in(JsonElement element) {
        if (element instanceof JsonArray array) {
            return array.asList().stream().anyMatch(each -> each.isJsonNull() || in(each));
        }
        return element instanceof JsonObject object
                && object.asMap().values().stream().anyMatch(Holes::in);
    }

    /** The same without them. */
    static JsonObject filled(JsonObject object) {
        var full = new JsonObject();
        object.entrySet().forEach(member -> full.add(member.getKey(), filled(member.getValue())));
        return full;
    }

    private static JsonElement filled(JsonElement element) {
        if (element instanceof JsonArray array) {
            var full = new JsonArray();
            array.asList().stream().filter(each -> !each.isJsonNull()).forEach(each -> full.add(filled(each)));
            return full;
        }
        return element instanceof JsonObject object ? filled(object) : element;
    }
}
