package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.course.Topics;
import dev.whichrole.triage.debate.remark.DebateCues;
import dev.whichrole.triage.debate.remark.Hearing;
import dev.whichrole.triage.debate.remark.Talk;
import dev.whichrole.triage.debate.stance.Parts;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a thread asks, and whose that is: a learnt model weighs each role against its being a choice, by the opening
 * question and by what everybody speaks of. Where the question names several it is a choice between these.
 */
final class MatterReader {
    /** Parts by name. */
    static final String ITS = "its";

    static final String CHOICE = "choice";

    /** Between so many a choice is, where the question does not say between whom. */
    private static final int SIDES = 2;

    /** Of which triage hears so much by and large, that is a matter, whoever argues. */
    private static final double HEARD = 0.4;

    private final Topics topics;
    private final Hearing hearing;
    private final Parts parts;

    MatterReader(Topics topics, Parts parts, Hearing hearing) {
        this.topics = topics;
        this.hearing = hearing;
        this.parts = parts;
    }

    /**
     * What it is about.
     *
     * @param whole the talk with what a machine posted, if people gathered below that
     * @param begun that: it is the matter unless the first of them asks
     */
    Matter read(Talk talk, Talk whole, List<Seat> seats, Optional<String> begun) {
        var byPeople = Opening.of(talk, hearing);
        var opening = byPeople.question().isEmpty()
                ? begun.map(text -> Opening.of(text, hearing)).orElse(byPeople)
                : byPeople;
        List<Role> either = topics.either(opening.question());
        if (either.size() > 1) {
            return new Matter(either, Optional.empty(), true);
        }
        var whose = topics.whose(opening.question());
        if (whose.isPresent()) {
            return new Matter(List.of(whose.get()), topic(whose.get(), opening), false);
        }
        boolean argued = seats.stream().anyMatch(seat -> !seat.pro().isEmpty());
        boolean heard = Talk.heard(whole.said()).most() > HEARD;
        if (!argued && !heard && !topics.aboutAny(opening.text())) {
            return Matter.of(List.of());
        }
        return weigh(whole, opening);
    }

    private Matter weigh(Talk talk, Opening opening) {
        Map<Role, Double> sums = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            sums.put(role, parts.sum(ITS, MatterTraits.of(role, talk, opening)));
        }
        List<Role> order = sums.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        Role first = order.get(0);
        return Objects.requireNonNull(sums.get(first)) >= parts.sum(CHOICE, MatterTraits.ofChoice(talk, opening))
                ? new Matter(List.of(first), topic(first, opening), false)
                : Matter.of(order.subList(0, SIDES));
    }

    private Optional<DebateCues.Topic> topic(Role owner, Opening opening) {
        return topics.of(owner, opening.question()).or(() -> topics.of(owner, opening.text()));
    }

    /** What speaks for a role's being the one whose it is; for training. */
    Set<String> traits(Role role, Talk talk) {
        return MatterTraits.of(role, talk, Opening.of(talk, hearing));
    }

    /** What speaks for a choice; for training. */
    Set<String> traits(Talk talk) {
        return MatterTraits.ofChoice(talk, Opening.of(talk, hearing));
    }
}
