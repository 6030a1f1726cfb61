package dev.whichrole.triage.debate;

import dev.whichrole.triage.debate.remark.Cues;
import dev.whichrole.triage.debate.remark.Remark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom a remark that agrees agrees with. */
final class Following {
    private final List<String> named;

    /** @param named how somebody is agreed with by name, which stands for {@code {name}} */
    Following(List<String> named) {
        this.named = List.copyOf(named);
    }

    /** The one it agrees with by name, else one it names, else the last other one who stands somewhere. */
    Optional<SpeakerStanding> with(
            String text,
            SpeakerStanding speaker,
            List<SpeakerStanding> before,
            Map<String, SpeakerStanding> standings) {
        return others(speaker, standings)
                .filter(other -> agreesWith(text, Remark.firstName(other.speaker)))
                .findFirst()
                .or(() -> others(speaker, standings)
                        .filter(other -> Remark.names(text, other.speaker))
                        .findFirst())
                .or(() -> last(speaker, before));
    }

    private static Stream<SpeakerStanding> others(SpeakerStanding speaker, Map<String, SpeakerStanding> standings) {
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

    private static Optional<SpeakerStanding> last(SpeakerStanding speaker, List<SpeakerStanding> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i) != speaker && before.get(i).stands()) {
                return Optional.of(before.get(i));
            }
        }
        return Optional.empty();
    }
}
