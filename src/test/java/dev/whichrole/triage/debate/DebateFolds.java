package dev.whichrole.triage.debate;

import dev.whichrole.content.TriageContent;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures on each fifth of the debates what is learnt from the other four: {@code mvn -q -Peval process-test-classes
 * -Dtriage.main=dev.whichrole.triage.debate.DebateFolds}. Prints each miss, and what they come to.
 */
public final class DebateFolds {
    private static final int FOLDS = 5;
    /** How the ids of each begin. */
    private static final List<String> WRITERS =
            List.of("t1-", "t2-", "t3-", "t4-", "m2-", "m3-", "w-", "d-", "debate-", "d5-", "m-");

    private DebateFolds() {}

    public static void main(String[] args) throws IOException {
        var cues = TriageContent.debateCues();
        var hearing = TrainDebates.hearing();
        var ear = TrainDebates.ear(Files.readAllBytes(TrainDebates.VECTORS));
        var lessons = new Lessons(cues, ear, hearing);
        var tally = new DebateTally();
        for (int fold = 0; fold < FOLDS; fold++) {
            var taught = new ArrayList<LabelledDebate>();
            var asked = new ArrayList<LabelledDebate>();
            for (var debate : all()) {
                (Math.floorMod(debate.id().hashCode(), FOLDS) == fold ? asked : taught).add(debate);
            }
            var reader = new DebateReader(cues, ear, lessons.train(taught), hearing);
            asked.forEach(debate -> tally.add(debate, reader.read(debate.posts())));
        }
        WRITERS.forEach(writer -> System.out.println(writer + " " + tally.of(writer)));
    }

    private static List<LabelledDebate> all() {
        var all = new ArrayList<>(TrainDebates.debates());
        all.addAll(TrainDebates.remarks());
        return all;
    }
}
