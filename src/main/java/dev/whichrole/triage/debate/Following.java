package dev.whichrole.triage.debate;

import dev.whichrole.triage.debate.remark.Agreement;
import dev.whichrole.triage.debate.remark.Cues;
import dev.whichrole.triage.debate.remark.Post;
import dev.whichrole.triage.debate.remark.Remark;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whom a remark that agrees agrees with, as they stood when it was made. */
final class Following {
    private final List<String> named;

    /** @param named how somebody is agreed with by name, which stands for {@code {name}} */
    Following(List<String> named) {
        this.named = List.copyOf(named);
    }

    /** Whether a remark agrees with somebody by name, and takes nothing of it back. */
    boolean agreesByName(Remark remark, Standings standings) {
        return Agreement.isWhole(remark.body())
                && standings.now().stream()
                        .filter(other -> !other.speaker.equals(remark.post().speaker()))
                        .anyMatch(other -> agreesWith(remark.body(), Remark.firstName(other.speaker)));
    }

    /**
     * The one it agrees with by name, else one it names, else the last other one who stood somewhere: but not beyond somebody
     * of whom that cannot be said.
     *
     * @param before the remarks before it
     */
    Optional<SpeakerStanding> with(Remark remark, List<Remark> before, Standings standings) {
        String text = remark.body();
        List<Remark> others = before.stream()
                .filter(other -> other.post().kind() == Post.Kind.SAID)
                .filter(other -> !other.post().speaker().equals(remark.post().speaker()))
                .toList();
        return last(others, standings, other -> agreesWith(text, Remark.firstName(other)))
                .or(() -> last(others, standings, other -> Remark.names(text, other)))
                .or(() -> last(others, standings));
    }

    private static Optional<SpeakerStanding> last(
            List<Remark> remarks, Standings standings, Predicate<String> speaker) {
        return remarks.stream()
                .filter(other -> speaker.test(other.post().speaker()))
                .map(standings::then)
                .reduce((one, last) -> last);
    }

    private static Optional<SpeakerStanding> last(List<Remark> remarks, Standings standings) {
        for (int i = remarks.size() - 1; i >= 0; i--) {
            SpeakerStanding standing = standings.then(remarks.get(i));
            if (standing.stands() || standing.isUnclear()) {
                return Optional.of(standing);
            }
            if (standing.leader().isPresent()) {
                return standing.leader();
            }
        }
        return Optional.empty();
    }

    private boolean agreesWith(String text, String name) {
        return !name.isEmpty()
                && new Cues(named.stream()
                                .map(cue -> cue.replace("{name}", "@" + name))
                                .flatMap(cue -> Stream.of(cue, cue.replace("@", "")))
                                .toList())
                        .in(text);
    }
}
