package dev.whichrole.answer;

import java.util.Map;

/** A sentence from the content files with {@code {names}} to be filled in, e.g. "Reading {typed} as {meant}.". */
public record Phrase(String template) {
    /**
     * The sentence with every slot filled.
     *
     * @throws IllegalArgumentException if the sentence has a slot that {@code values} does not fill
     */
    public String with(Map<String, String> values) {
        var filled = new StringBuilder(2 * template.length());
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            int close = endOfName(open + 1);
            if (close > open + 1 && close < template.length() && template.charAt(close) == '}') {
                filled.append(template, from, open).append(value(template.substring(open + 1, close), values));
                from = close + 1;
            }
        }
        return filled.append(template, from, template.length()).toString();
    }

    /** Where what may be the name of a slot ends: small letters and hyphens. */
    private int endOfName(int from) {
        int at = from;
        while (at < template.length() && (template.charAt(at) == '-' || isSmall(template.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
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
