package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.debate.remark.Stance;
import dev.whichrole.triage.debate.remark.Stance.Move;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one speaker's remarks come to. */
final class SpeakerStanding {
    /** From here on somebody is taken to argue for a role's concern. */
    private static final double ARGUES = 0.42;
    /** From here on somebody is taken to argue against a role. */
    private static final double OBJECTS = 0.45;
    /** Who may be against anything with this much is seated for nothing. */
    private static final double DOUBT = 0.35;

    final String speaker;
    private final Map<Role, Double> pro = new EnumMap<>(Role.class);
    private final Map<Role, Double> con = new EnumMap<>(Role.class);
    private final Map<Role, Map<String, Double>> sentences = new EnumMap<>(Role.class);
    private final List<Followed> followed = new ArrayList<>();
    private boolean asks;
    private boolean everything;

    /** Whom somebody agreed with, and where that one stood then. */
    private record Followed(Optional<Role> pro, Optional<Role> con) {}

    SpeakerStanding(String speaker) {
        this.speaker = speaker;
    }

    void hear(Stance stance) {
        asks |= stance.does(Move.ASK);
        for (Role role : Role.values()) {
            pro.merge(role, stance.pro(role), Math::max);
            con.merge(role, stance.con(role), Math::max);
        }
    }

    void asks() {
        asks = true;
    }

    void doesEverything() {
        everything = true;
    }

    void follow(SpeakerStanding other) {
        followed.add(new Followed(other.chair(), other.objects()));
    }

    /** A sentence of theirs that speaks so much for what they say of a role. */
    void said(Role role, String sentence, double weight) {
        sentences.computeIfAbsent(role, r -> new HashMap<>()).merge(sentence, weight, Math::max);
    }

    /** What they said before counts no more. */
    void turn() {
        pro.clear();
        con.clear();
        sentences.clear();
        followed.clear();
    }

    private Optional<Role> chair() {
        return everything
                ? Optional.empty()
                : best(pro, ARGUES).filter(role -> best(con, DOUBT).isEmpty());
    }

    /** Whether they argue for or against anything of their own. */
    boolean stands() {
        return chair().isPresent() || objects().isPresent();
    }

    private Optional<Role> objects() {
        return best(con, OBJECTS).filter(role -> chair().isEmpty());
    }

    private static Optional<Role> best(Map<Role, Double> heard, double enough) {
        return heard.entrySet().stream()
                .filter(entry -> entry.getValue() >= enough)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    Seat seat() {
        Set<Role> forIt = EnumSet.noneOf(Role.class);
        Set<Role> against = EnumSet.noneOf(Role.class);
        chair().ifPresent(forIt::add);
        objects().ifPresent(against::add);
        if (forIt.isEmpty() && against.isEmpty() && !everything) {
            followed.forEach(other -> {
                other.pro().ifPresent(forIt::add);
                other.con().ifPresent(against::add);
            });
        }
        Map<Role, String> quotes = new EnumMap<>(Role.class);
        List.of(forIt, against)
                .forEach(roles -> roles.forEach(role -> DebateQuotes.best(sentences.getOrDefault(role, Map.of()))
                        .ifPresent(quote -> quotes.put(role, quote))));
        boolean onlyAsks = asks && forIt.isEmpty() && against.isEmpty() && !everything;
        return new Seat(speaker, forIt, against, onlyAsks, everything, quotes);
    }
}
