package dev.whichrole.triage.model;

import dev.whichrole.content.TriageContent;
import dev.whichrole.triage.kind.Kind;
import dev.whichrole.triage.kind.KindDetector;
import java.io.IOException;
import java.util.Locale;

/**
 * Measures how often the kind of a text is the one its writer had in mind, for each writer with weights that never saw
 * that writer's texts: {@code mvn -q -Peval process-test-classes -Dtriage.main=dev.whichrole.triage.model.KindFolds}.
 */
final class KindFolds {
    private KindFolds() {}

    public static void main(String[] args) throws IOException {
        var signs = TriageContent.kindSigns();
        var smallTalk = TriageContent.smallTalk();
        for (String batch : Train.MESSAGES) {
            var rest = Example.own(Train.MESSAGES.toArray(String[]::new)).stream()
                    .filter(example -> !example.batch().equals(batch))
                    .toList();
            var detector = new KindDetector(signs, smallTalk, new KindTrainer(signs, smallTalk).train(rest));
            System.out.println("== " + batch);
            var fold = Example.own(batch);
            long right = 0;
            for (Kind kind : Kind.values()) {
                var of = fold.stream()
                        .filter(example -> example.kind().orElseThrow() == kind)
                        .toList();
                long hits = of.stream()
                        .filter(example -> detector.of(example.text()) == kind)
                        .count();
                right += hits;
                System.out.printf(Locale.ROOT, "%-8s %4d of %4d%n", kind.id(), hits, of.size());
            }
            System.out.printf(Locale.ROOT, "%.1f %% of %d%n", 100.0 * right / fold.size(), fold.size());
        }
    }
}
