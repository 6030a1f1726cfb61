package dev.whichrole.playground.app;

import dev.whichrole.playground.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What in a message would notify somebody, as written. */
final class Pings {
    private static final Pattern CONTROL =
            Pattern.compile("<(!channel|!here|!everyone|!subteam\\^[A-Z0-9]+|@[UW][A-Z0-9]+)(\\|[^>]*)?>");

    /** Slack turns these plain words into pings in mrkdwn that is not marked verbatim. */
    private static final Pattern PLAIN = Pattern.compile("(?<![\\w@])@(channel|here|everyone)\\b");

    private Pings() {}

    static List<String> in(String text, @Nullable JsonNode blocks, boolean linkNames) {
        List<String> found = new ArrayList<>(matches(CONTROL, text));
        if (linkNames) {
            found.addAll(matches(PLAIN, text));
        }
        if (blocks != null) {
            collect(blocks, found);
        }
        return found.stream().distinct().toList();
    }

    private static void collect(JsonNode node, List<String> found) {
        switch (Json.text(node, "type")) {
            case "mrkdwn" -> {
                found.addAll(matches(CONTROL, Json.text(node, "text")));
                if (!node.path("verbatim").asBoolean(false)) {
                    found.addAll(matches(PLAIN, Json.text(node, "text")));
                }
            }
            case "markdown" -> found.addAll(matches(CONTROL, Json.text(node, "text")));
            case "user" -> found.add("<@" + Json.text(node, "user_id") + ">");
            case "usergroup" -> found.add("<!subteam^" + Json.text(node, "usergroup_id") + ">");
            case "broadcast" -> found.add("<!" + Json.text(node, "range") + ">");
            default -> {}
        }
        node.forEach(child -> collect(child, found));
    }

    private static List<String> matches(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(pattern == CONTROL ? "<" + matcher.group(1) + ">" : matcher.group());
        }
        return found;
    }
}
