package dev.whichrole.slack.triage.pasted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings what people copy from Slack and other chats into lines of "Ana: we need an error budget": a name and a time on a
 * line of their own, "[10:02] ana: ...", "ana - ...", "@ana: ...".
 */
final class PastedLines {
    private static final String NAME =
            "@?(\\p{L}[\\p{L}\\p{N}'\u2019._-]{0,20}(?: \\p{L}[\\p{L}\\p{N}'\u2019.-]{0,18}){0,2}+)";
    private static final String DAY =
            "(?:(?:(?i:today|yesterday|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)"
                    + "|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)"
                    + "(?: at|,)? )?";
    private static final String TIME = "\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?";
    private static final String STAMP = "[\\[(]?" + DAY + TIME + "[\\])]?";

    private static final Pattern TIME_ALONE = Pattern.compile(STAMP);
    private static final Pattern NAME_ALONE = Pattern.compile(NAME);
    private static final Pattern NAME_THEN_TIME =
            Pattern.compile(NAME + ",?[ \u2013\u2014-]{1,4}" + STAMP + ":?(?: (.*))?");
    private static final Pattern TIME_THEN_NAME =
            Pattern.compile(STAMP + ",?[ \u2013\u2014-]{1,4}<?" + NAME + ">?(?:[:>] ?(.*))?");
    private static final Pattern IRC = Pattern.compile("<" + NAME + "> (.+)");
    private static final Pattern DASHED = Pattern.compile(
            "@?(\\p{L}[\\p{L}\\p{N}'\u2019._-]{0,20}(?: \\p{Lu}[\\p{L}'\u2019.-]{0,18})?) [\u2013\u2014-] (.+)");

    /** Where lines were run together: before a time in brackets and a name, a sentence's end and a name with a time, an @name. */
    private static final Pattern RUN_TOGETHER = Pattern.compile(
            "(?<=\\S) +(?=\\[" + DAY + TIME + "\\] " + NAME + ": )"
                    + "|(?<=[.!?;\u2026\"\u201d)]) +(?=\\p{Lu}[\\p{L}'-]{1,20}(?: \\p{Lu}[\\p{L}'-]{1,18})? {1,3}\\[?"
                    + TIME
                    + "\\]?:? )|(?<=[.!?;]) +(?=\\p{Ll}[\\p{L}\\p{N}._-]{0,20}: \\S)|(?<=\\S) +(?=@\\p{L}[\\p{L}\\p{N}._-]{0,20}(?: \\p{Lu}[\\p{L}'-]{0,18})?: )");

    private PastedLines() {}

    /** The same with a name and a colon before what each says; as it was where nothing like that is found. */
    static String of(String pasted) {
        List<String> lines = RUN_TOGETHER
                .matcher(pasted.replace('\u00a0', ' '))
                .replaceAll("\n")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return dashed(lines).orElseGet(() -> timed(lines).orElseGet(() -> String.join("\n", lines)));
    }

    /** At least two people, each behind a dash. */
    private static Optional<String> dashed(List<String> lines) {
        List<String> parts = lines.stream()
                .flatMap(line -> Stream.of(line.split(";", -1)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        Set<String> names = new HashSet<>();
        var told = new ArrayList<String>();
        for (String part : parts) {
            Matcher dashed = DASHED.matcher(part);
            if (dashed.matches()) {
                names.add(dashed.group(1));
                told.add(dashed.group(1) + ": " + dashed.group(2));
            } else if (told.isEmpty()) {
                told.add(part);
            } else {
                return Optional.empty();
            }
        }
        return names.size() > 1 ? Optional.of(String.join("\n", told)) : Optional.empty();
    }

    private static Optional<String> timed(List<String> lines) {
        var told = new ArrayList<String>();
        boolean found = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean timeBelow = i + 1 < lines.size()
                    && NAME_ALONE.matcher(line).matches()
                    && TIME_ALONE.matcher(lines.get(i + 1)).matches();
            Optional<String> named = timeBelow ? Optional.of(line + ":") : named(line);
            found |= named.isPresent();
            if (!TIME_ALONE.matcher(line).matches()) {
                told.add(named.orElse(line));
            }
        }
        return found ? Optional.of(joined(told)) : Optional.empty();
    }

    /** What somebody says may stand on the lines below their name. */
    private static String joined(List<String> told) {
        return told.stream().collect(Collectors.joining("\n")).replaceAll(":\n(?!\\S+(?: \\S+)?: )", ": ");
    }

    private static Optional<String> named(String line) {
        return Stream.of(NAME_THEN_TIME, TIME_THEN_NAME, IRC)
                .map(form -> form.matcher(line))
                .filter(Matcher::matches)
                .map(form -> form.group(1) + ":" + (form.group(2) == null ? "" : " " + form.group(2)))
                .findFirst();
    }
}
