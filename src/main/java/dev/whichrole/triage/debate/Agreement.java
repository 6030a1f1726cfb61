package dev.whichrole.triage.debate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds whom a post follows: "+1", "this", "agree with Ben", "what Ben said". */
final class Agreement {
    /** "This." follows somebody, "this is" does not. */
    private static final Pattern ALONE = Pattern.compile("(?is)(?:this|same|exactly|\\^+)(?:[.!,:].*|)");

    private final Cues opens;
    private final List<String> named;

    Agreement(List<String> opens, List<String> named) {
        this.opens = new Cues(opens);
        this.named = List.copyOf(named);
    }

    /** The one it names, else, if it opens like agreement, the one who spoke last. */
    Optional<Voice> with(String text, Voice speaker, List<Voice> before, Map<String, Voice> voices) {
        Optional<Voice> byName = voices.values().stream()
                .filter(voice -> voice != speaker && names(text, voice.speaker))
                .findFirst();
        return byName.isPresent() || !follows(body(text)) ? byName : last(speaker, before);
    }

    private boolean follows(String text) {
        return opens.open(text) || ALONE.matcher(text).matches();
    }

    /** What is left without quoted lines. */
    private static String body(String text) {
        return String.join(" ", DebateSentences.of(text));
    }

    private boolean names(String text, String speaker) {
        String name = Cues.plain(speaker).split(" ", -1)[0].replaceAll("[^\\p{L}\\p{N}-]", "");
        return !name.isEmpty()
                && new Cues(named.stream()
                                .map(cue -> cue.replace("{name}", "@" + name))
                                .flatMap(cue -> Stream.of(cue, cue.replace("@", "")))
                                .toList())
                        .in(text);
    }

    private static Optional<Voice> last(Voice speaker, List<Voice> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i) != speaker) {
                return Optional.of(before.get(i));
            }
        }
        return Optional.empty();
    }
}
