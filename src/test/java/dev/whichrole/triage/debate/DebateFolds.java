package dev.whichrole.triage.debate;

import dev.whichrole.content.TriageContent;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures on each fifth of the debates what is learnt from the other four: {@code mvn -q -Peval process-test-classes
 * -Dtriage.main=dev.whichrole.triage.debate.DebateFolds}. Prints each miss, and what they come to.
 */
public final class DebateFolds {
    private static final int FOLDS = 5;

    private DebateFolds() {}

    public static void main(String[] args) {
        var cues = TriageContent.debateCues();
        var hearing = TrainDebates.hearing();
        var lessons = new Lessons(cues, hearing);
        var tally = new DebateTally();
        for (int fold = 0; fold < FOLDS; fold++) {
            var taught = new ArrayList<>(TrainDebates.remarks());
            var asked = new ArrayList<LabelledDebate>();
            for (var debate : TrainDebates.debates()) {
                (Math.floorMod(debate.id().hashCode(), FOLDS) == fold ? asked : taught).add(debate);
            }
            var reader = new DebateReader(cues, lessons.train(taught, StanceTrainer.Knobs.chosen()), hearing);
            asked.forEach(debate -> tally.add(debate, reader.read(debate.posts())));
        }
        List.of("w-", "d-", "debate-").forEach(writer -> System.out.println(writer + " " + tally.of(writer)));
    }
}
