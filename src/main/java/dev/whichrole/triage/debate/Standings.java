package dev.whichrole.triage.debate;

import dev.whichrole.triage.debate.remark.Remark;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Where everybody stands now, and where each stood when they made a remark. */
final class Standings {
    private final Map<String, SpeakerStanding> now = new LinkedHashMap<>();
    private final IdentityHashMap<Remark, SpeakerStanding> then = new IdentityHashMap<>();

    /** Of somebody who makes a remark; from here on another, where they change their mind in it. */
    SpeakerStanding at(Remark remark, boolean turns) {
        SpeakerStanding standing = now.computeIfAbsent(remark.post().speaker(), SpeakerStanding::new);
        if (turns) {
            standing = standing.turned();
            now.put(standing.speaker, standing);
        }
        then.put(remark, standing);
        return standing;
    }

    /** Of somebody when they made this remark. */
    SpeakerStanding then(Remark remark) {
        return Objects.requireNonNull(then.get(remark));
    }

    /** How everybody ends, in the order in which they first spoke. */
    Collection<SpeakerStanding> now() {
        return now.values();
    }

    /** Everybody, also as they stood before they changed their mind. */
    Stream<SpeakerStanding> all() {
        return Stream.concat(now.values().stream(), then.values().stream()).distinct();
    }
}
