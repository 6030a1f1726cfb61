package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.remark.DebateCues;
import dev.whichrole.triage.debate.remark.Hearing;
import dev.whichrole.triage.debate.remark.Post;
import dev.whichrole.triage.debate.remark.TraitWeights;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a thread asks, and whose that is: of each role a learnt model says how likely it decides, by the opening
 * question and by who spoke. Where none is likely, or the question names several, it is a choice.
 */
final class MatterReader {
    static final String QUESTION = "matter";
    static final List<String> ANSWERS = List.of("yes", "no");

    /** From here on a role decides. */
    private static final double DECIDES = 0.5;
    /** Between so many a choice is, where the question does not say between whom. */
    private static final int SIDES = 2;

    private final Topics topics;
    private final MatterTraits traits;
    private final TraitWeights weights;

    MatterReader(DebateCues cues, List<String> weights, Hearing hearing) {
        this.topics = new Topics(cues);
        this.traits = new MatterTraits(topics, hearing);
        this.weights = new TraitWeights(QUESTION, weights);
    }

    Matter read(List<Post> posts, List<Seat> seats) {
        var opening = Opening.of(posts);
        List<Role> either = topics.either(opening.question());
        if (either.size() > 1) {
            return new Matter(either, Optional.empty());
        }
        var whose = topics.whose(opening.question());
        if (whose.isPresent()) {
            return new Matter(List.of(whose.get()), topic(whose.get(), opening));
        }
        boolean argued = seats.stream().anyMatch(seat -> !seat.pro().isEmpty());
        if (!argued && !topics.aboutAny(opening.text())) {
            return new Matter(List.of(), Optional.empty());
        }
        Map<Role, Double> likely = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            likely.put(role, weights.shares(traits.of(role, opening, seats))[0]);
        }
        List<Role> order = likely.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        Role first = order.get(0);
        return Objects.requireNonNull(likely.get(first)) >= DECIDES
                ? new Matter(List.of(first), topic(first, opening))
                : new Matter(order.subList(0, SIDES), Optional.empty());
    }

    private Optional<String> topic(Role owner, Opening opening) {
        return topics.sentence(owner, opening.question()).or(() -> topics.sentence(owner, opening.text()));
    }

    /** What speaks for a role's being the one that decides; for training. */
    Set<String> traits(Role role, List<Post> posts, List<Seat> seats) {
        return traits.of(role, Opening.of(posts), seats);
    }
}
