package dev.whichrole.triage.debate;

import dev.whichrole.answer.Phrase;
import dev.whichrole.handbook.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is said of a debate.
 *
 * @param called what each role is called within a sentence
 * @param gives what each role's concern is called
 * @param asks the question that each role would ask
 * @param matters whose silence matters where a role decides
 */
public record DebateWords(
        Map<Role, String> called,
        Headlines headlines,
        String or,
        String and,
        Map<Role, String> gives,
        String whom,
        Phrase noOwner,
        String nobodySet,
        Said points,
        Phrase askedBy,
        Map<Role, String> asks,
        Map<Role, List<Role>> matters,
        Phrase everything,
        Next next,
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

    /**
     * The first line, for each thing that a debate may come to.
     *
     * @param given whose a thing is that somebody asks for
     * @param unnamed whose a matter is that nobody names
     * @param weigh one role's matter, where a yes or a no is asked for
     * @param without a choice between a concern and nothing
     * @param open a choice of which nothing more can be said
     * @param differ what titles mean, of which {@code ofRole} is said of each
     */
    public record Headlines(
            Map<Role, Phrase> given,
            Map<Role, String> unnamed,
            Phrase weigh,
            Phrase choice,
            Phrase without,
            String open,
            String agreed,
            Phrase differ,
            Phrase ofRole,
            String allFour,
            String nobodys) {}

    /**
     * Who said what, in the answer.
     *
     * @param objects somebody is against, and not to be quoted
     * @param besides somebody speaks for another concern than the one that decides
     */
    public record Said(
            Phrase against,
            Phrase objects,
            Phrase besides,
            Phrase forIt,
            Phrase forOnly,
            Phrase notFor,
            Phrase notForOnly,
            Phrase agreed) {}

    /**
     * The next step, for each thing that a debate may come to.
     *
     * @param undo where something is broken now and a change may be taken back
     * @param broken ... and nobody speaks of a change
     */
    public record Next(
            Phrase byDate,
            Phrase byTime,
            Map<Role, String> owner,
            List<Between> between,
            String without,
            String open,
            String undo,
            String broken,
            String agreed,
            String differ,
            String allFour,
            String nobodys) {
        public Next {
            between = List.copyOf(between);
        }

        /** Where it is a choice between these two. */
        public record Between(Set<Role> roles, String step) {
            public Between {
                roles = Set.copyOf(roles);
            }
        }
    }

    public DebateWords {
        for (var map : List.of(called, gives, asks, matters, headlines.given, headlines.unnamed, next.owner)) {
            if (!map.keySet().containsAll(Arrays.asList(Role.values()))) {
                throw new IllegalArgumentException("words of debates lack a role: " + map.keySet());
            }
        }
    }

    static <T> T of(Map<Role, T> words, Role role) {
        return Objects.requireNonNull(words.get(role));
    }
}
