package dev.whichrole.triage.debate;

import dev.whichrole.handbook.Role;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What has been heard of one speaker so far. */
final class Voice {
    final String speaker;
    final Map<Role, Set<String>> strong = new EnumMap<>(Role.class);
    final Map<Role, Set<String>> plain = new EnumMap<>(Role.class);
    final Set<Role> against = EnumSet.noneOf(Role.class);
    final Map<Role, Map<String, Integer>> sentences = new EnumMap<>(Role.class);
    final Set<Voice> follows = new HashSet<>();
    boolean asks;
    boolean spoke;
    /** Whether they opened the thread with a question. */
    boolean opened;

    boolean argues;
    boolean everything;
    /** How often they have turned; who followed them before does not follow them any more. */
    int turns;

    Voice(String speaker) {
        this.speaker = speaker;
    }

    void cue(Role role, Set<String> strongOnes, Set<String> plainOnes, String sentence) {
        if (!strongOnes.isEmpty() || !plainOnes.isEmpty()) {
            strong.computeIfAbsent(role, r -> new HashSet<>()).addAll(strongOnes);
            plain.computeIfAbsent(role, r -> new HashSet<>()).addAll(plainOnes);
            note(role, sentence, 2 * strongOnes.size() + plainOnes.size());
        }
    }

    void note(Role role, String sentence, int weight) {
        sentences.computeIfAbsent(role, r -> new HashMap<>()).merge(sentence, weight, Math::max);
    }

    /** Three for a strong cue, one for a plain one. */
    int weight(Role role) {
        return 3 * strong.getOrDefault(role, Set.of()).size()
                + plain.getOrDefault(role, Set.of()).size();
    }

    /** What they said before counts no more. */
    void turn() {
        strong.clear();
        plain.clear();
        against.clear();
        sentences.clear();
        follows.clear();
        turns++;
    }
}
