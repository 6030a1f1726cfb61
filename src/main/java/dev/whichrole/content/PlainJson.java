package dev.whichrole.content;

import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Plain maps, lists and values written as JSON that people can read. */
public final class PlainJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PlainJson() {}

    public static String write(Map<String, Object> plain) {
        return MAPPER.writeValueAsString(plain);
    }
}
