package dev.whichrole.answer;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence from the content files with {@code {names}} to be filled in, e.g. "Reading {typed} as {meant}.". */
public record Phrase(String template) {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");

    /**
     * The sentence with every slot filled.
     *
     * @throws IllegalArgumentException if the sentence has a slot that {@code values} does not fill
     */
    public String with(Map<String, String> values) {
        return SLOT.matcher(template).replaceAll(slot -> Matcher.quoteReplacement(value(slot.group(1), values)));
    }

    public String with(String slot, String value) {
        return with(Map.of(slot, value));
    }

    private String value(String slot, Map<String, String> values) {
        var value = values.get(slot);
        if (value == null) {
            throw new IllegalArgumentException("nothing fills {" + slot + "} in: " + template);
        }
        return value;
    }
}
