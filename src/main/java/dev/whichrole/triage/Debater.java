package dev.whichrole.triage;

import dev.whichrole.handbook.Role;
import dev.whichrole.triage.model.Label;
import dev.whichrole.triage.model.Scorer;
import dev.whichrole.triage.text.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a thread message by message and seats each speaker in the chair they argued from most. */
final class Debater {
    /** Longer threads are read up to here. */
    static final int LONGEST = 200;

    private static final double HEARD = 0.45;

    private final Language language;
    private final Scorer scorer;

    Debater(Language language, Scorer scorer) {
        this.language = language;
        this.scorer = scorer;
    }

    private static final class Voice {
        final double[] weight = new double[Role.values().length];
        final String[] phrase = {"", "", "", ""};
        final double[] best = new double[Role.values().length];
    }

    Debate debate(List<Debate.Post> thread) {
        Map<String, Voice> voices = new LinkedHashMap<>();
        for (var post : thread.subList(0, Math.min(thread.size(), LONGEST))) {
            hear(post.text(), voices.computeIfAbsent(post.speaker(), name -> new Voice()));
        }
        var seats = new ArrayList<Debate.Seat>();
        var silent = EnumSet.allOf(Role.class);
        voices.forEach((speaker, voice) -> {
            for (Role role : Role.values()) {
                if (voice.weight[Label.of(role).index()] > 0) {
                    silent.remove(role);
                }
            }
            chair(voice)
                    .ifPresent(role -> seats.add(new Debate.Seat(
                            speaker, role, voice.phrase[Label.of(role).index()])));
        });
        return new Debate(seats, silent);
    }

    private void hear(String text, Voice voice) {
        var tokens = language.read(text);
        if (tokens.known() == 0) {
            return;
        }
        var score = scorer.score(tokens, 0, tokens.size());
        double[] shares = score.shares();
        for (Role role : Role.values()) {
            int i = Label.of(role).index();
            if (shares[i] >= HEARD) {
                voice.weight[i] += shares[i];
                if (shares[i] > voice.best[i]) {
                    voice.best[i] = shares[i];
                    voice.phrase[i] = score.phrases(Label.of(role), 1).stream()
                            .findFirst()
                            .orElse("");
                }
            }
        }
    }

    private static Optional<Role> chair(Voice voice) {
        Role chair = Role.INFRA;
        for (Role role : Role.values()) {
            if (voice.weight[Label.of(role).index()]
                    > voice.weight[Label.of(chair).index()]) {
                chair = role;
            }
        }
        return voice.weight[Label.of(chair).index()] > 0 ? Optional.of(chair) : Optional.empty();
    }
}
