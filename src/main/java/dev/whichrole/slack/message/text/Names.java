package dev.whichrole.slack.message.text;

import java.util.HashMap;
import java.util.Map;

/** What the text of a message calls the people, channels and groups whom its rich text names by their ids alone. */
record Names(Map<String, String> byId) {
    static Names in(String text) {
        Map<String, String> byId = new HashMap<>();
        for (var control : MessageText.controls(text)) {
            byId.put(control.group(2).replace("subteam^", ""), MessageText.named(control));
        }
        return new Names(byId);
    }

    /** The name, or a hole where there is none: an id is no word. */
    String of(String id) {
        return byId.getOrDefault(id, Emoji.HOLE);
    }
}
