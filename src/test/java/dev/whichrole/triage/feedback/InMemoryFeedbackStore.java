package dev.whichrole.triage.feedback;

import dev.whichrole.people.TeamId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Feedback kept as long as the process runs: the newest thousand. */
public final class InMemoryFeedbackStore implements FeedbackStore {
    private static final int MOST = 1_000;

    private record Key(TeamId team, String hash) {}

    private final Map<Key, Feedback> kept = new LinkedHashMap<>();

    @Override
    public synchronized void add(Feedback feedback) {
        var key = new Key(feedback.team(), feedback.hash());
        kept.remove(key);
        kept.put(key, feedback);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    @Override
    public synchronized List<Feedback> recent(TeamId team, int most) {
        return kept.values().stream()
                .filter(feedback -> feedback.team().equals(team))
                .sorted(Comparator.comparing(Feedback::at).reversed())
                .limit(most)
                .toList();
    }
}
