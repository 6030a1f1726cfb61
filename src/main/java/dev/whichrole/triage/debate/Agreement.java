package dev.whichrole.triage.debate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds whom a remark follows: "+1", "this", "agree with Ben", "what Ben said". */
final class Agreement {
    /** "This." follows somebody, "this is" does not. */
    private static final Pattern ALONE = Pattern.compile("(?is)(?:this|same|exactly|\\^+)(?:[.!,:].*|)");

    private static final int SHORT = 24;

    private final Cues opens;
    private final List<String> named;

    Agreement(List<String> opens, List<String> named) {
        this.opens = new Cues(opens);
        this.named = List.copyOf(named);
    }

    /** Whether a text begins like agreement. */
    boolean opens(String text) {
        return opens.open(text) || ALONE.matcher(text.strip()).matches();
    }

    /** Whether a text is agreement and hardly more. */
    boolean isAll(String text) {
        return text.length() <= SHORT && opens(text);
    }

    /** The one it agrees with by name, else one it names, else the last other one who stands somewhere. */
    Optional<Standing> with(String text, Standing speaker, List<Standing> before, Map<String, Standing> standings) {
        return others(speaker, standings)
                .filter(other -> agreesWith(text, Remark.firstName(other.speaker)))
                .findFirst()
                .or(() -> others(speaker, standings)
                        .filter(other -> Remark.names(text, other.speaker))
                        .findFirst())
                .or(() -> last(speaker, before));
    }

    private static Stream<Standing> others(Standing speaker, Map<String, Standing> standings) {
        return standings.values().stream().filter(other -> other != speaker);
    }

    private boolean agreesWith(String text, String name) {
        return !name.isEmpty()
                && new Cues(named.stream()
                                .map(cue -> cue.replace("{name}", "@" + name))
                                .flatMap(cue -> Stream.of(cue, cue.replace("@", "")))
                                .toList())
                        .in(text);
    }

    private static Optional<Standing> last(Standing speaker, List<Standing> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i) != speaker && before.get(i).stands()) {
                return Optional.of(before.get(i));
            }
        }
        return Optional.empty();
    }
}
