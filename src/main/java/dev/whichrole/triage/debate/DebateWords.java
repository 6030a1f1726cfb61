package dev.whichrole.triage.debate;

import dev.whichrole.answer.Phrase;
import dev.whichrole.handbook.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is said of a debate.
 *
 * @param matter the first line where a matter is one role's and no topic of the cues says it better
 * @param gives what each role's concern is called
 * @param asks the question that each role would ask
 * @param matters whose silence matters where a role decides
 * @param step the next step where a role decides
 */
public record DebateWords(
        Map<Role, String> matter,
        Phrase choice,
        String nobodys,
        String or,
        String and,
        Map<Role, String> gives,
        String whom,
        Phrase noOwner,
        String nobodySet,
        Phrase against,
        Phrase points,
        Phrase said,
        Phrase about,
        Phrase againstIt,
        Phrase askedBy,
        Map<Role, String> asks,
        Map<Role, List<Role>> matters,
        Phrase everything,
        Map<Role, String> step,
        String stepChoice,
        String stepNobodys,
        String who,
        String fair,
        String unfair,
        String train,
        Phrase count,
        Phrase nobodySpoke,
        String chairs,
        Phrase pro,
        Phrase proOnly,
        Phrase con,
        Phrase conOnly,
        Phrase asking,
        Phrase allFour,
        String leftOut,
        String nobodySeated,
        String somebody,
        String how,
        String howText,
        String howExample,
        String howElse,
        String example) {
    public DebateWords {
        for (var map : List.of(matter, gives, asks, matters, step)) {
            if (!map.keySet().containsAll(Arrays.asList(Role.values()))) {
                throw new IllegalArgumentException("words of debates lack a role: " + map.keySet());
            }
        }
    }

    static <T> T of(Map<Role, T> words, Role role) {
        return Objects.requireNonNull(words.get(role));
    }
}
